internal import Digests
internal import Foundation

/// What the page does where a browser runs scripts: it filters, keeps stars in the address, and chooses what to print.
/// All there is to read stands in the page without it.
enum PageScript {
    /// For a Content-Security-Policy: this script and no other.
    static let digest = Data(Digest.sha256(Array(source.utf8))).base64EncodedString()

    // The address is `#anchor&mine&stars=C07,C12&print=poster`, each part optional.
    static let source = #"""
        "use strict";
        (() => {
          const all = (selector) => [...document.querySelectorAll(selector)];
          const [tools, main, search, mineButton, status] =
            ["tools", "programme", "search", "mine", "status"].map((id) => document.getElementById(id));
          const views = all(".view"), tabs = all(".views a");
          const papers = all("[data-paper]"), groups = all("[data-group]"), starButtons = [];

          // Accents and capitals make no difference to a search.
          const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
          const words = new Map(all("article[data-paper]").map((it) => [it.dataset.paper, folded(it.textContent)]));
          let stars = new Set(), mine = false, anchor = "";

          function show() {
            const wanted = folded(search.value).split(/\s+/).filter(Boolean);
            const fits = (id) => (!mine || stars.has(id)) && wanted.every((word) => words.get(id)?.includes(word));
            const isFiltered = mine || wanted.length > 0;
            for (const paper of papers) paper.hidden = isFiltered && !fits(paper.dataset.paper);
            for (const group of groups) group.hidden = isFiltered && !group.querySelector("[data-paper]:not([hidden])");
            for (const [id, button] of starButtons) button.setAttribute("aria-pressed", stars.has(id));
            mineButton.setAttribute("aria-pressed", mine);
            mineButton.querySelector("span").textContent = stars.size ? ` (${stars.size})` : "";
            document.body.classList.toggle("starred", mine || stars.size > 0);
            const found = [...words.keys()].filter(fits).length;
            status.textContent = isFiltered ? `${found} / ${words.size} ${status.dataset.unit}` : "";
          }

          function keepInAddress() {
            const chosen = [...words.keys()].filter((id) => stars.has(id)).map(encodeURIComponent);
            const parts = [anchor, mine && "mine", chosen.length && `stars=${chosen.join(",")}`].filter(Boolean);
            // The mark tells entries that the reader comes back to from addresses that they paste.
            history.replaceState("kept", "", `#${parts.join("&")}`);
          }

          function decoded(text) {
            try { return decodeURIComponent(text); } catch { return ""; }
          }

          function follow(isNew) {
            const parts = location.hash.slice(1).split("&");
            const value = (name) => parts.find((part) => part.startsWith(name + "="))?.slice(name.length + 1);
            if (isNew || history.state !== "kept" && (value("stars") !== undefined || parts.includes("mine"))) {
              stars = new Set((value("stars") ?? "").split(",").map(decoded).filter((id) => words.has(id)));
              mine = parts.includes("mine");
            }
            const isPaper = all("button[data-print]").some((button) => button.dataset.print === value("print"));
            if (isPaper) document.body.dataset.print = value("print");
            anchor = decoded(parts.find((part) => part && !/^(mine$|stars=|print=)/.test(part)) ?? "");
            const target = document.getElementById(anchor);
            if (!target) anchor = "";
            const open = target?.closest(".view") ?? views.find((view) => view.classList.contains("open")) ?? views[0];
            for (const view of views) view.classList.toggle("open", view === open);
            for (const tab of tabs) {
              if (tab.hash === `#${open.id}`) tab.setAttribute("aria-current", "true");
              else tab.removeAttribute("aria-current");
            }
            show();
            if (!isNew || location.hash) keepInAddress();
            if (target) {
              target.tabIndex = -1;
              target.focus({ preventScroll: true });
              // A view is read from the tabs on, a paper from its title.
              if (target !== open) target.scrollIntoView();
              else if (isNew) scrollTo(0, 0);
              else document.querySelector(".views").scrollIntoView({ block: "nearest" });
            }
          }

          for (const paper of all("[data-star]")) {
            const button = document.getElementById("star").content.firstElementChild.cloneNode(true);
            const id = paper.dataset.paper;
            button.setAttribute("aria-label", button.getAttribute("aria-label") + paper.querySelector(".title").textContent);
            button.addEventListener("click", () => {
              stars.delete(id) || stars.add(id);
              show();
              keepInAddress();
            });
            starButtons.push([id, button]);
            paper.prepend(button);
          }
          for (const button of all("button[data-print]")) {
            button.addEventListener("click", () => {
              const usual = document.body.dataset.print;
              document.body.dataset.print = button.dataset.print;
              addEventListener("afterprint", () => { document.body.dataset.print = usual; }, { once: true });
              print();
            });
          }
          mineButton.addEventListener("click", () => { mine = !mine; show(); keepInAddress(); });
          search.addEventListener("input", show);
          addEventListener("hashchange", () => follow(false));

          document.documentElement.classList.add("scripted");
          tools.hidden = false;
          follow(true);
        })();

        """#
}

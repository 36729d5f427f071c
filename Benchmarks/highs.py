"""Solves LP files with HiGHS (highspy, PyPI), one thread, and prints objective, bound and CPU seconds of each.

    python3 Benchmarks/highs.py [--time-limit 60] FILE.lp ...
"""
import sys
import time

import highspy

arguments = sys.argv[1:]
limit = 60.0
if arguments[:1] == ["--time-limit"]:
    limit = float(arguments[1])
    arguments = arguments[2:]
print("| file | status | points | bound | CPU s |")
print("|---|---|---|---|---|")
for file in arguments:
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", limit)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.readModel(file)
    start = time.process_time()
    solver.run()
    seconds = time.process_time() - start
    info = solver.getInfo()
    status = solver.modelStatusToString(solver.getModelStatus())
    print(f"| {file} | {status} | {info.objective_function_value:g} | {info.mip_dual_bound:g} | {seconds:.2f} |", flush=True)

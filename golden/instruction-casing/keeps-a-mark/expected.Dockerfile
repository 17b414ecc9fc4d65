# check=skip=ConsistentInstructionCasing
FROM debian:12
run true

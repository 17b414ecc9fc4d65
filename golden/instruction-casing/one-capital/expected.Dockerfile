from debian:12
run true
cmd ["a"]

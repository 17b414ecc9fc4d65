import fastpq

print(fastpq.version(), flush=True)

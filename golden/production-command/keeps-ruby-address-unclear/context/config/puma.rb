port 4000

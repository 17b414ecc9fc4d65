require "./admin"
run Admin

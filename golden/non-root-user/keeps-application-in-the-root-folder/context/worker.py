open("result.csv", "w")

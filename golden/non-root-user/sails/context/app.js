require("sails").lift()

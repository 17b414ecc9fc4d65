module github.com/gorilla/mux

package main

import (
	"html/template"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func main() {
	page := template.Must(template.ParseGlob("templates/*.html"))
	router := chi.NewRouter()
	router.Handle("/static/*", http.StripPrefix("/static/", http.FileServer(http.Dir("static"))))
	router.Get("/", func(w http.ResponseWriter, r *http.Request) { page.Execute(w, os.Getenv("SHOP_NAME")) })
	http.ListenAndServe(":8080", router)
}

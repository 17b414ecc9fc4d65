import dash
from dash import html

app = dash.Dash(__name__)
server = app.server
app.layout = html.Div("Sales")

if __name__ == "__main__":
    app.run_server(host="0.0.0.0", debug=True)

fetch("https://example.com", { headers: { token: process.env["API_TOKEN"] } });

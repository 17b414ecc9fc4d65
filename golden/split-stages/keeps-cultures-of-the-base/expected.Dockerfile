FROM mcr.microsoft.com/dotnet/sdk:8.0-alpine
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app
CMD ["dotnet", "/app/Report.dll"]

FROM mcr.microsoft.com/dotnet/sdk:8.0-jammy
ARG PROJECT
WORKDIR /src
COPY . .
RUN dotnet publish "$PROJECT" -c Release --output out
CMD ["dotnet", "out/Report.dll"]

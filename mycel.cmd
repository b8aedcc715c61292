@echo off
rem Builds Mycel when its sources changed, then runs it (Windows). The check takes a second or two.
dotnet run --project "%~dp0src\Mycel.Cli" --configuration Release --verbosity quiet -- %*

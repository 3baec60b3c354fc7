@echo off
rem Starts Langkah with the first Java from 21 on that this PC has: the one beside
rem the program, JAVA_HOME, the PATH, the usual folders of Program Files.
setlocal
set "home=%~dp0.."
set "java="
call :try "%home%\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for %%R in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do for %%V in ("Eclipse Adoptium" Java Microsoft Zulu) do (
    for /f "delims=" %%J in ('dir /b /ad /o-n "%%~R\%%~V" 2^>nul') do call :try "%%~R\%%~V\%%J\bin\java.exe"
)
if not defined java goto none

set "program=--module-path "%home%\lib\javafx" -classpath "%home%\lib\langkah.jar" id.langkah.Main"
if not "%~1"=="" goto command

rem The window starts sooner with the classes it used last time. Java keeps the archive up to date.
if not exist "%LOCALAPPDATA%\Langkah\cache" mkdir "%LOCALAPPDATA%\Langkah\cache"
set "archive=-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%LOCALAPPDATA%\Langkah\cache\kelas.jsa" -Xlog:disable"
start "Langkah" "%java:java.exe=javaw.exe%" "@%home%\lib\java.flags" %archive% %program%
exit /b 0

:command
"%java%" "@%home%\lib\java.flags" %program% %*
exit /b %errorlevel%

:none
echo Langkah memerlukan Java 21 atau yang lebih baru, dan di komputer ini belum ada.
echo Pasang Java (misalnya Temurin 25 dari adoptium.net), lalu jalankan Langkah lagi.
if "%~1"=="" pause
exit /b 1

:try
if defined java exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('""%~1" -version 2>&1 | findstr /c:" version ""') do set "version=%%~V"
for /f "delims=.-+" %%V in ("%version%") do if %%V geq 21 set "java=%~1"
exit /b 0

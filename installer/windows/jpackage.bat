@echo off
rem HAS NOT BEEN RUN: it was written without a Windows machine at hand. What is shipped and tested is
rem what `build` makes on Linux; this is for whoever wants an .msi and sits at Windows.
rem
rem Makes target\paket\Langkah-VERSION.msi, with a Java of its own and a start cache. Needs a JDK 25
rem in JAVA_HOME, Maven, WiX 3 on the PATH, and JavaFX's jmods for Windows in JAVAFX_JMODS.
setlocal
cd /d "%~dp0..\.."
for %%V in (JAVA_HOME JAVAFX_JMODS) do if not defined %%V echo Set %%V first.& exit /b 1
for /f "tokens=3 delims=<>" %%V in ('findstr /c:"<version>" pom.xml') do set "version=%%V"& goto found
:found
call mvn -q process-test-classes -Dmaven.test.skip=true || exit /b 1
set "work=target\jpackage"
if exist "%work%" rmdir /s /q "%work%"
mkdir "%work%\app" target\paket 2>nul
copy target\langkah\lib\*.jar "%work%\app" >nul

"%JAVA_HOME%\bin\jlink" --module-path "%JAVAFX_JMODS%" --output "%work%\runtime" --strip-debug --no-header-files ^
    --no-man-pages --include-locales en,id --add-modules java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.localedata,jdk.unsupported,javafx.controls || exit /b 1

set "options="
for /f "usebackq delims=" %%F in ("installer\portable\lib\java.flags") do call set "options=%%options%% --java-options %%F"
"%work%\runtime\bin\java" @installer\portable\lib\java.flags -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="%work%\app\langkah.aot" ^
    -cp "%work%\app\langkah.jar" id.langkah.Main keliling "%work%\keliling" || exit /b 1

(echo extension=sop
 echo mime-type=application/vnd.langkah.sop+json
 echo description=SOP untuk Langkah)>"%work%\sop.properties"
"%JAVA_HOME%\bin\jpackage" --type msi --name Langkah --app-version %version% --input "%work%\app" --dest target\paket ^
    --main-jar langkah.jar --main-class id.langkah.Main --runtime-image "%work%\runtime" %options% ^
    --java-options -XX:TieredStopAtLevel=1 --java-options "-XX:AOTCache=$APPDIR\langkah.aot" ^
    --file-associations "%work%\sop.properties" --win-per-user-install --win-menu --win-menu-group Langkah ^
    --win-shortcut --win-upgrade-uuid 5b7c1a52-2a44-4c8e-9f0e-3c1d9f3f6a10

; The setup program: for one user, without an administrator. Called by `build`, which names
; VERSION, PROGRAM (the folder that is installed), ICON, OUTPUT and OPTIONS (Java's).
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "Langkah"
BrandingText "Langkah ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Langkah"
InstallDirRegKey HKCU "Software\Langkah" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Langkah"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Langkah.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Jalankan Langkah"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_INDONESIAN} "ProductName" "Langkah"
VIAddVersionKey /LANG=${LANG_INDONESIAN} "FileDescription" "Pemasangan Langkah"
VIAddVersionKey /LANG=${LANG_INDONESIAN} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_INDONESIAN} "LegalCopyright" ""

; Windows lets nobody write to a program that runs.
!macro RefuseWhileRunning un
Function ${un}CloseFirst
  again:
  FindFirst $0 $1 "$INSTDIR\Langkah*.exe"
  ${DoWhile} $1 != ""
    ClearErrors
    FileOpen $2 "$INSTDIR\$1" a
    ${If} ${Errors}
      FindClose $0
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Langkah sedang berjalan. Tutup jendelanya, lalu pilih Coba Lagi." /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $2
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; Nothing but what a setup has put there; the folder may be one that the user has chosen.
!macro RemoveProgram
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\javafx"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\lisensi"
  Delete "$INSTDIR\Langkah*.exe"
  Delete "$INSTDIR\Langkah*.flags"
  RMDir /r "$LOCALAPPDATA\Langkah\cache"
!macroend

Section
  Call CloseFirst
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*.*"
  WriteUninstaller "$INSTDIR\Hapus Langkah.exe"

  ; An archive of the program's classes for this very Java, with which the window comes sooner. Where
  ; it cannot be made, or does not fit, Langkah starts as it would without.
  DetailPrint "Menyiapkan Langkah agar cepat dibuka"
  nsExec::Exec /TIMEOUT=120000 '"$INSTDIR\runtime\bin\java.exe" -Xshare:dump "-XX:SharedClassListFile=$INSTDIR\lib\langkah.kelas" "-XX:SharedArchiveFile=$INSTDIR\lib\langkah.baru" ${OPTIONS}"--module-path=$INSTDIR\javafx\lib" -cp "$INSTDIR\lib\langkah.jar"'
  Pop $0
  ${If} $0 == 0
    Rename "$INSTDIR\lib\langkah.baru" "$INSTDIR\lib\langkah.jsa"
  ${Else}
    Delete "$INSTDIR\lib\langkah.baru"
  ${EndIf}

  CreateDirectory "$SMPROGRAMS\Langkah"
  CreateShortcut "$SMPROGRAMS\Langkah\Langkah.lnk" "$INSTDIR\Langkah.exe"
  CreateShortcut "$SMPROGRAMS\Langkah\Langkah (mode aman).lnk" "$INSTDIR\LangkahAman.exe" "" "" "" "" "" "Bila jendela Langkah kosong atau bergaris"

  WriteRegStr HKCU "Software\Classes\Langkah.SOP" "" "SOP untuk Langkah"
  WriteRegStr HKCU "Software\Classes\Langkah.SOP\DefaultIcon" "" "$INSTDIR\Langkah.exe,0"
  WriteRegStr HKCU "Software\Classes\Langkah.SOP\shell\open\command" "" '"$INSTDIR\Langkah.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.sop\OpenWithProgids" "Langkah.SOP" ""
  ReadRegStr $0 HKCU "Software\Classes\.sop" ""
  ${If} $0 == ""
    WriteRegStr HKCU "Software\Classes\.sop" "" "Langkah.SOP"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "Software\Langkah" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Langkah"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Langkah.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Hapus Langkah.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Hapus Langkah.exe" /S'
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section Uninstall
  Call un.CloseFirst
  !insertmacro RemoveProgram
  Delete "$INSTDIR\Hapus Langkah.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Langkah"
  ReadRegStr $0 HKCU "Software\Classes\.sop" ""
  ${If} $0 == "Langkah.SOP"
    DeleteRegValue HKCU "Software\Classes\.sop" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.sop\OpenWithProgids" "Langkah.SOP"
  DeleteRegKey /ifempty HKCU "Software\Classes\.sop\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.sop"
  DeleteRegKey HKCU "Software\Classes\Langkah.SOP"
  DeleteRegKey HKCU "Software\Langkah"
  DeleteRegKey HKCU "${UNINSTALL}"

  ; The office's data stay, unless one says twice that they should go.
  IfFileExists "$APPDATA\Langkah\*.*" 0 done
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Langkah sudah dihapus. Hapus juga data kantor (SOP, pengerjaan, rekap, cadangan) di $APPDATA\Langkah?" /SD IDNO IDNO done
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Data kantor tidak dapat dikembalikan sesudah dihapus. Yakin menghapusnya?" /SD IDNO IDNO done
  RMDir /r "$APPDATA\Langkah"
  RMDir /r "$LOCALAPPDATA\Langkah"
  done:
SectionEnd

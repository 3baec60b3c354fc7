/* Starts Langkah with the Java beside it, in this very process. X.exe reads Java's options from
   X.flags, one to a line, where {home} stands for the program's folder: one program under several
   names starts Langkah in several ways. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*Launch)(int, char **, int, const char **, int, const char **, const char *,
                      const char *, const char *, const char *, int, int, int, int);

#define MOST 200
static char home[MAX_PATH * 3];
static char *words[MOST];
static int count;

static int fail(const char *what) {
    char text[1024];
    snprintf(text, sizeof text, "Langkah tidak dapat dimulai: %s.\nPasang Langkah sekali lagi.", what);
    MessageBoxA(NULL, text, "Langkah", MB_OK | MB_ICONERROR);
    return 1;
}

static void add(const char *word) {
    if (count < MOST - 1) words[count++] = _strdup(word);
}

/* One line of the flags, with the name of the folder filled in. */
static void add_flag(char *line) {
    char text[4096] = "";
    line[strcspn(line, "\r\n")] = 0;
    if (!*line || *line == '#') return;
    for (char *at = line; *at;) {
        size_t used = strlen(text);
        if (used > sizeof text - MAX_PATH * 3 - 2) break;
        if (!strncmp(at, "{home}", 6)) { strcat(text, home); at += 6; }
        else { text[used] = *at++; text[used + 1] = 0; }
    }
    add(text);
}

int main(int argc, char **argv) {
    char path[MAX_PATH * 3], line[4096];
    DWORD length = GetModuleFileNameA(NULL, path, sizeof path);
    char *dot = strrchr(path, '.'), *slash = strrchr(path, '\\');
    if (!length || !dot || !slash) return fail("foldernya tidak dikenal");
    strcpy(dot, ".flags");
    snprintf(home, sizeof home, "%.*s", (int)(slash - path), path);
    add(argv[0]);
    /* The setup made it on this PC for the Java beside us; without it Java takes its own. */
    static const char archive[] = "-XX:SharedArchiveFile=";
    snprintf(line, sizeof line, "%s%s\\lib\\langkah.jsa", archive, home);
    if (GetFileAttributesA(line + strlen(archive)) != INVALID_FILE_ATTRIBUTES) {
        add(line);
        add("-Xshare:auto");
    }
    FILE *flags = fopen(path, "r");
    if (!flags) return fail("berkas pengaturannya tidak ada");
    while (fgets(line, sizeof line, flags)) add_flag(line);
    fclose(flags);
    for (int i = 1; i < argc; i++) add(argv[i]);

    snprintf(line, sizeof line, "%s\\runtime\\bin", home);
    SetDllDirectoryA(line);
    snprintf(path, sizeof path, "%s\\jli.dll", line);
    HMODULE jli = LoadLibraryA(path);
    Launch launch = jli ? (Launch)(void *)GetProcAddress(jli, "JLI_Launch") : NULL;
    if (!launch) return fail("Java di dalamnya tidak lengkap");
    return launch(count, words, 0, NULL, 0, NULL, "21", "21", "langkah", "langkah", FALSE, FALSE,
                  GetConsoleWindow() == NULL, 0);
}

#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
#include <signal.h>
#include <sys/prctl.h>
#endif

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>
#include <graphviz/gvplugin_textlayout.h>
#else
#include <gvc.h>
#include <gvplugin.h>
#include <gvplugin_textlayout.h>
#endif

// Only what Swift cannot say: variables that Swift takes for shared state, types that differ between
// versions of Graphviz, and addresses of functions that are looked up by name.

/// Measures a line of UTF-8 text: its width in points.
typedef double (*entente_text_width)(const char *_Nonnull text, double size, int bold);

/// `boolean` up to Graphviz 8, `bool` after it.
typedef __typeof__(((gvtextlayout_engine_t *)0)->textlayout((textspan_t *)0, (char **)0))
    entente_boolean;

#if defined(__linux__) && !defined(__USE_GNU)
// The C library shows these only with _GNU_SOURCE, which Swift's own module of it is built without.
typedef struct {
  const char *dli_fname;
  void *dli_fbase;
  const char *dli_sname;
  void *dli_saddr;
} Dl_info;
extern int dladdr(const void *address, Dl_info *info);
#endif

/// Where the measure in use is kept; a variable outside functions would not reach Swift's objects.
static inline entente_text_width _Nullable *_Nonnull entente_width(void) {
  static entente_text_width width;
  return &width;
}

static inline entente_boolean entente_measure(textspan_t *span, char **fontpath) {
  (void)fontpath;
  const char *name = span->font->name;
  int bold = (name && strstr(name, "Bold")) || (span->font->flags & HTML_BF);
  double size = span->font->size;
  span->size.x = (*entente_width())(span->str, size, bold);
  span->size.y = size * 1.2;
  span->yoffset_layout = 0;
  span->yoffset_centerline = 0.1 * size;
  span->layout = NULL;
  span->free_layout = NULL;
  return 1;
}

/// Opens the library of a plug-in that stands beside libgvc, or in a named folder.
static inline void *_Nullable entente_plugin(const char *_Nonnull name) {
  char path[1024], folder[1024] = "";
  Dl_info info;
  if (dladdr((void *)&gvContextPlugins, &info) && info.dli_fname) {
    snprintf(folder, sizeof folder, "%s", info.dli_fname);
    char *slash = strrchr(folder, '/');
    if (slash) *slash = 0;
  }
  // Plug-ins carry a version of their own; one installation holds one.
  static const char *const patterns[] = {
      "%s/graphviz/libgvplugin_%s.so.%d", "%s/graphviz/libgvplugin_%s.%d.dylib"};
  for (int version = 6; version < 12; version++) {
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
      snprintf(path, sizeof path, patterns[i], folder, name, version);
      void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
      if (library) return library;
    }
  }
  return NULL;
}

/// A context with the core, dot and neato plug-ins and our own text measure, and nothing else: no
/// configuration file is read, no font is looked at. NULL where a plug-in is missing; then `missing`
/// is its name. May be called once in a process: the tables must outlive the context.
static inline GVC_t *_Nullable entente_context(
    entente_text_width _Nonnull width, const char *_Nullable *_Nonnull missing) {
  static const char *const names[] = {"core", "dot_layout", "neato_layout"};
  static char symbols[3][64];
  static gvtextlayout_engine_t engine = {entente_measure};
  static gvplugin_installed_t types[] = {{0, "textlayout", 1000, &engine, NULL}, {0, NULL, 0, NULL, NULL}};
  static gvplugin_api_t apis[] = {{API_textlayout, types}, {(api_t)0, NULL}};
  static gvplugin_library_t text = {"entente", apis};
  static lt_symlist_t builtins[5];
  *entente_width() = width;
  for (int i = 0; i < 3; i++) {
    snprintf(symbols[i], sizeof symbols[i], "gvplugin_%s_LTX_library", names[i]);
    void *library = entente_plugin(names[i]);
    builtins[i].name = symbols[i];
    builtins[i].address = library ? dlsym(library, symbols[i]) : NULL;
    if (!builtins[i].address) {
      *missing = names[i];
      return NULL;
    }
  }
  builtins[3].name = "gvplugin_entente_LTX_library";
  builtins[3].address = &text;
  return gvContextPlugins(builtins, 0);
}

/// Renders to memory; the length is `unsigned int` up to Graphviz 12 and `size_t` after it.
static inline int entente_render(
    GVC_t *_Nonnull context, Agraph_t *_Nonnull graph, const char *_Nonnull format,
    char *_Nullable *_Nonnull data, size_t *_Nonnull length) {
  *data = NULL;
  *length = 0;
  return gvRenderData(context, graph, format, data, (void *)length);
}

/// Ends this process when its parent ends, where the system can.
static inline void entente_die_with_parent(void) {
#if defined(__linux__)
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

#endif

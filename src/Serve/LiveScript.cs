namespace Daymark.Serve;

/// <summary>The script that loads open pages anew when the site has changed, where they stood, and lays problems over them.</summary>
internal static class LiveScript
{
    // A hidden page does not listen: browsers allow few connections to one host, and each open tab would take one.
    public static ReadOnlyMemory<byte> Bytes { get; } =
        """
            (() => {
              const { version: shown, errors: errorsShown } = document.currentScript.dataset;
              const place = "daymark:scroll";
              const keep = () => sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
              const restore = () => {
                const [path, x, y] = JSON.parse(sessionStorage.getItem(place) ?? "[]");
                if (path == location.pathname) scrollTo({ left: x, top: y, behavior: "instant" });
              };
              const forget = () => sessionStorage.removeItem(place);
              restore();
              const loaded = () => { restore(); forget(); };
              if (document.readyState == "complete") loaded();
              else addEventListener("load", loaded);

              let overlay;
              const uncover = () => { overlay?.remove(); overlay = undefined; };
              const cover = (errors) => {
                uncover();
                overlay = document.createElement("div");
                overlay.className = "daymark-overlay";
                overlay.lang = "en";
                overlay.dir = "ltr";
                overlay.setAttribute("role", "dialog");
                overlay.setAttribute("aria-label", "The site has errors");
                const close = document.createElement("button");
                close.type = "button";
                close.textContent = "Hide (Esc)";
                close.addEventListener("click", uncover);
                const frame = document.createElement("iframe");
                frame.title = "Errors of the site";
                frame.src = `/.daymark/problems?${errors}`;
                overlay.append(close, frame);
                document.body.append(overlay);
              };
              addEventListener("keydown", (event) => { if (event.key == "Escape") uncover(); });

              let events;
              const listen = () => {
                if (events || document.hidden) return;
                events = new EventSource("/.daymark/events");
                events.addEventListener("state", (event) => {
                  const state = JSON.parse(event.data);
                  if (state.version != shown || (errorsShown && state.errors != errorsShown)) {
                    keep();
                    location.reload();
                  } else if (!state.errors) uncover();
                  else if (!errorsShown) cover(state.errors);
                });
              };
              const rest = () => { events?.close(); events = undefined; };
              document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
              addEventListener("pagehide", rest);
              addEventListener("pageshow", listen);
              listen();
            })();

            """u8.ToArray();
}

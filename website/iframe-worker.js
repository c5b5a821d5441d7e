// Browsers start no worker from a file, and the search is one. Here its script runs in a hidden frame, so that search works on an unpacked copy too.
// Served over http, pages keep the browser's own Worker.
(() => {
  class FrameWorker extends EventTarget {
    onmessage = null;
    onerror = null;
    onmessageerror = null;
    #frame = document.createElement("iframe");
    #ready;

    constructor(address) {
      super();
      const script = document.createElement("script");
      script.src = String(address);
      this.#frame.hidden = true;
      document.body.append(this.#frame);
      const inside = this.#frame.contentWindow;
      inside.postMessage = (data) => this.#tell(new MessageEvent("message", { data }), this.onmessage);
      this.#ready = new Promise((resolve) => {
        script.onload = resolve;
        script.onerror = () => this.#tell(new ErrorEvent("error", { message: `cannot load ${address}` }), this.onerror);
      });
      inside.document.body.append(script);
    }

    postMessage(data) {
      this.#ready.then(() => this.#frame.contentWindow?.dispatchEvent(new MessageEvent("message", { data })));
    }

    terminate() {
      this.#frame.remove();
    }

    #tell(event, handler) {
      this.dispatchEvent(event);
      handler?.call(this, event);
    }
  }

  if (location.protocol === "file:") {
    window.Worker = FrameWorker;
  }
})();

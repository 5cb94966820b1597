// The one script of the page: filters and sorts what is there already. Its own controls are hidden until it runs.

import MCPGenSpec

/// The script and what it acts on.
enum ReportScript {
  /// What the page's policy knows the script by: SHA-256 of `text`. A test says the right value where the text changed.
  static let hash = "sha256-O6mCuzi6zjjiYLERfqtNDm3QKMMyilcil3bU5gME494="

  /// Fields to filter by; without the script they are not shown.
  static func writeControls(_ findings: [Diagnostic], to main: inout Markup) {
    main.element("div", ["class": "controls", "id": "controls", "role": "search", "hidden": ""]) { controls in
      controls.element("label") { label in
        label.text("Show only ")
        label.empty("input", ["type": "search", "id": "words", "placeholder": "tool, rule or words"])
      }
      for severity in Severity.allCases where findings.contains(where: { $0.severity == severity }) {
        controls.element("label") { label in
          label.empty("input", ["type": "checkbox", "checked": "", "value": severity.rawValue])
          label.text(" \(severity.rawValue)s")
        }
      }
      controls.element("span", ["id": "shown", "class": "muted", "role": "status"], text: "")
    }
  }

  static let text: StaticString = """
    "use strict";
    (() => {
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const controls = document.getElementById("controls");
      const words = document.getElementById("words");
      const boxes = all("input[type=checkbox]", controls);
      const filtered = all("[data-filter]").map(node => ({node, text: node.textContent.toLowerCase()}));
      const findings = all("[data-severity]");

      const filter = () => {
        const wanted = words.value.toLowerCase().split(/\\s+/).filter(word => word);
        const off = new Set(boxes.filter(box => !box.checked).map(box => box.value));
        for (const item of findings) item.hidden = off.has(item.dataset.severity);
        for (const {node, text} of filtered) {
          const own = all("[data-severity]", node);
          const isEmpty = own.length > 0 && own.every(item => item.hidden);
          node.hidden = isEmpty || !wanted.every(word => text.includes(word));
        }
        const left = findings.filter(item => !item.closest("[hidden]")).length;
        const isFiltered = wanted.length > 0 || off.size > 0;
        document.getElementById("shown").textContent = isFiltered ? `${left} of ${findings.length} findings` : "";
      };

      const sort = head => {
        const table = head.closest("table");
        const column = [...head.parentNode.children].indexOf(head);
        const isNumber = head.dataset.sort === "number";
        const old = head.getAttribute("aria-sort");
        const order = old ? (old === "ascending" ? "descending" : "ascending") : isNumber ? "descending" : "ascending";
        const value = row => row.children[column].dataset.value || "";
        const compare = (a, b) => isNumber ? value(a) - value(b) : value(a).localeCompare(value(b));
        const rows = [...table.tBodies[0].rows].sort((a, b) => order === "ascending" ? compare(a, b) : compare(b, a));
        for (const other of all("[aria-sort]", table)) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", order);
        table.tBodies[0].append(...rows);
      };

      for (const head of all("th[data-sort]")) {
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("aria-label", `Sort by ${head.textContent}`);
        head.append(" ", button);
        head.addEventListener("click", () => sort(head));
      }
      words.addEventListener("input", filter);
      for (const box of boxes) box.addEventListener("change", filter);
      controls.hidden = findings.length === 0 && filtered.length === 0;
      addEventListener("beforeprint", () => { for (const part of all("details")) part.open = true; });
      filter();
    })();

    """
}

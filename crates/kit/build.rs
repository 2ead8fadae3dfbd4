//! Says what to do when the style sheet was not built yet; `make` does it by itself.

fn main() {
    println!("cargo::rerun-if-changed=assets/dist");
    println!("cargo::rerun-if-changed=templates");
    println!("cargo::rerun-if-changed=locales");
    for file in [
        "luwte.css",
        "front.css",
        "luwte.js",
        "front.js",
        "planner.js",
        "live.js",
        "street.js",
        "street-worker.js",
        "icon.svg",
    ] {
        if !std::path::Path::new("assets/dist").join(file).exists() {
            println!("cargo::error=assets/dist/{file} is missing: run `make assets` first");
        }
    }
}

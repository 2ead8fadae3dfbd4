//! An estimate as text, for a terminal.

use super::words::Told;

impl Told<'_> {
    /// The estimate as text.
    pub fn text(&self) -> String {
        let mut lines = vec![self.plain("insight-estimate-title"), String::new()];
        let named = |(name, what): (String, String)| format!("{name}: {what}");
        lines.extend(self.result());
        lines.push(String::new());
        lines.extend(self.about().into_iter().map(named));
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-warnings"));
        let warnings = self.warnings();
        if warnings.is_empty() {
            lines.push(self.plain("insight-estimate-no-warnings"));
        }
        lines.extend(warnings.iter().map(|warning| format!("– {warning}")));
        lines.push(String::new());
        lines.extend(self.how().into_iter().map(named));
        lines.extend(self.spread());
        lines.extend(self.models_as_text());
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-overlaps"));
        for pair in &self.estimate.two_lists {
            lines.push(format!("{:<24} {:>10}   {:>12}", pair.lists, pair.both, self.alone(pair)));
        }
        if !self.estimate.sensitivity.is_empty() {
            lines.push(String::new());
            lines.push(self.plain("insight-estimate-sensitivity"));
            for sensitive in &self.estimate.sensitivity {
                let (change, people) = (self.change(sensitive), self.shown(sensitive));
                lines.push(format!("{change:<32} {people:>14}   {}", self.range(sensitive)));
            }
        }
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-assumptions"));
        lines.extend(self.assumptions().iter().map(|assumption| format!("[ ] {assumption}")));
        lines.push(String::new());
        lines.extend(self.closing());
        lines.join("\n") + "\n"
    }

    fn models_as_text(&self) -> Vec<String> {
        if self.estimate.models.is_empty() {
            return Vec::new();
        }
        let line = |name: &str, [bic, aic, weight, people]: &[String; 4]| {
            format!("{bic:>12} {aic:>12} {weight:>8} {people:>14}   {name}")
        };
        let head = line("", &self.model_columns()).trim_end().to_owned();
        let models = self.models();
        let lines = models.iter().map(|(name, values)| line(name, values));
        [String::new(), self.plain("insight-estimate-models"), head].into_iter().chain(lines).collect()
    }
}

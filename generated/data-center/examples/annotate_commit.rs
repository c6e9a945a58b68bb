//! Shows the findings of a linter at the lines of a commit: a code insights report, with its
//! annotations in batches.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example annotate_commit -- SHIP rocket COMMIT findings.txt
//! ```
//!
//! The file has a finding a line, `src/valve.rs:42: The valve is never closed`, as compilers print
//! them; other lines are passed over. COMMIT is the whole hash.

use std::process::ExitCode;
use std::{env, fs};

use bitbucket_data_center::models::{
    InsightAnnotationSeverity, InsightAnnotationType, InsightDataType, InsightReportData,
    InsightResult, NewInsightAnnotation, NewInsightAnnotations, NewInsightReport,
};
use bitbucket_data_center::{Client, builds_and_deployments as builds};

/// The report's name among those of the commit: whoever stores it again replaces it.
const KEY: &str = "org.example.lint";

/// How many annotations go up at once.
const BATCH: usize = 100;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository, commit, file] = arguments.as_slice() else {
        eprintln!("usage: annotate_commit PROJECT REPOSITORY COMMIT FILE");
        return ExitCode::from(2);
    };
    if let Err(error) = annotate(project, repository, commit, file).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// The annotation for a line of the file.
fn finding(line: &str) -> Option<NewInsightAnnotation> {
    let mut parts = line.splitn(3, ':');
    let (path, line, message) = (parts.next()?, parts.next()?.parse::<i64>().ok()?, parts.next()?);
    let annotation = NewInsightAnnotation::new(message.trim(), InsightAnnotationSeverity::Medium);
    Some(annotation.with_type(InsightAnnotationType::CodeSmell).with_path(path).with_line(line))
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

async fn annotate(project: &str, repository: &str, commit: &str, file: &str) -> Outcome {
    let client = Client::from_env()?;
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let findings: Vec<_> = text.lines().filter_map(finding).collect();

    let result = if findings.is_empty() { InsightResult::Pass } else { InsightResult::Fail };
    let count = InsightReportData::default().with_title("Findings").with_value(findings.len());
    let count = count.with_type(InsightDataType::Number);
    let report = NewInsightReport::new("Lint").with_result(result).with_data([count]);
    builds::set_insight_report(project, repository, commit, KEY, &report).send(&client).await?;

    // Annotations outlive the report that is replaced: without this, a second run doubles them.
    builds::delete_insight_annotations(project, repository, commit, KEY).send(&client).await?;
    for batch in findings.chunks(BATCH) {
        let batch = NewInsightAnnotations::new(batch.to_vec());
        let add = builds::add_insight_annotations(project, repository, commit, KEY, &batch);
        add.send(&client).await?;
        println!("{} annotations", batch.annotations.len());
    }
    Ok(())
}

//! Days that have passed, or not come yet, in what people declare and decide.

use privet_ir::Problem;

use crate::Input;
use crate::unmatched::problem;

/// One problem for each date that does not hold on the day of the run.
pub(crate) fn problems(input: Input<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let help = |text: &str| Some(text.to_owned());
    for declared in &input.catalogue.project.declared {
        if declared.date.as_str() > input.today {
            let message = format!("this is declared on {}, which has not come yet", declared.date);
            problems.push(problem(
                &declared.origin,
                message,
                help("date it on the day on which its owner said so"),
            ));
        }
        if let Some(until) = declared.until.as_ref().filter(|until| until.as_str() < input.today) {
            let message = format!("what is declared about clause {} ended on {until}", declared.clause);
            let ask = format!("ask {} whether it still holds, and give it a new day", declared.owner);
            problems.push(problem(&declared.origin, message, Some(ask)));
        }
    }
    let policy = &input.catalogue.policy;
    for reading in policy.interpretations.iter().filter(|reading| reading.date.as_str() > input.today) {
        if !policy.origin.built_in {
            let message = format!("this reading of clause {} is dated {}", reading.clause, reading.date);
            problems.push(problem(
                &reading.origin,
                message,
                help("date it on the day on which it was decided"),
            ));
        }
    }
    problems
}

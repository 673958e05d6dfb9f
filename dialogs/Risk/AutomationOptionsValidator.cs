using EthicalBot.Handoff.Automations;
using Microsoft.Extensions.Options;

namespace EthicalBot.Dialogs.Risk;

/// <summary>Says of each wrong setting its name, its value and what would be right.</summary>
internal sealed class AutomationOptionsValidator : IValidateOptions<AutomationOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AutomationOptions options)
    {
        var problems = options.ByName.SelectMany(Problems).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(KeyValuePair<string, AutomationSetting> set)
    {
        if (RiskRegistry.All.FirstOrDefault(automation => automation.Name.Equals(set.Key, StringComparison.OrdinalIgnoreCase)) is not { } automation)
            yield return $"Automations:{set.Key} names no automation. It is one of {string.Join(", ", RiskRegistry.Staged.Select(one => one.Name))}.";
        else if (!automation.IsStaged)
            yield return $"Automations:{set.Key} has no stages: the law owes it to the customer, a person does it, or the writes that it leads to have stages of their own.";
        if (set.Value.Stage is { } stage && AutomationOptions.Read(stage) is null)
            yield return $"Automations:{set.Key}:Stage is '{stage}'. It is one of {string.Join(", ", Enum.GetNames<AutomationStage>().Select(one => one.ToLowerInvariant()))}.";
    }
}

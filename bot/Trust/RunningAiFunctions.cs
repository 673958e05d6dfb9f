using EthicalBot.Cards;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Privacy.Retention;
using EthicalBot.Understanding;

namespace EthicalBot.Bot.Trust;

/// <summary>The AI functions of this version, each by rules that people wrote: no model, no vendor, nothing trained, nothing generated.</summary>
internal sealed class RunningAiFunctions : IAiFunctions
{
    /// <summary>Takes what reads the messages; one whose facts nobody wrote down gets no label that belongs to another.</summary>
    /// <exception cref="InvalidOperationException">What reads the messages is not the rules that these facts are of.</exception>
    public RunningAiFunctions(IUnderstandCustomers understanding)
    {
        if (understanding is not RuleUnderstanding)
        {
            throw new InvalidOperationException(
                $"{understanding.GetType().Name} reads the customers' messages, but {nameof(RunningAiFunctions)} has the label of {nameof(RuleUnderstanding)} only. Write its facts there.");
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<AiFunctionFacts> Running { get; } =
    [
        ByRules("Understanding") with { RetentionDays = (int)RetentionRules.RedactedTranscript.Kept.TotalDays },
        // "Handle with care" goes with a message for a person: the longest of its traces counts.
        ByRules("Signals") with { RetentionDays = (int)RetentionRules.MessageForPerson.Kept.TotalDays },
        ByRules("Redaction") with { RetentionDays = (int)RetentionRules.RedactedTranscript.Kept.TotalDays },
    ];

    private static AiFunctionFacts ByRules(string name) => new($"AiFunction.{name}", $"AiFunction.{name}.Description")
    {
        // They read what the customer typed, which is personal.
        PrivacyLevel = 2,
        Optional = false,
        Model = AiModelKind.Rules,
        BaseModelCustomerData = new(null, "AiFunction.NoModel"),
        VendorModelCustomerData = new(false, "AiFunction.NoVendor"),
        TrainingDataAnonymized = new(null, "AiFunction.NoTraining"),
        DataDeletion = new(true, "AiFunction.Deletion"),
        HumanInTheLoop = new(false, $"AiFunction.{name}.Review"),
        LoggingAndAuditTrails = new(true, $"AiFunction.{name}.Logging"),
        Guardrails = new(true, $"AiFunction.{name}.Guardrails"),
        InputOutputConsistency = new(true, "AiFunction.Consistency"),
    };
}

using EthicalBot.Cards;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Bot.Trust;

/// <summary>The AI functions of this version: intents are recognised by rules; nothing is generated and nothing is trained.</summary>
internal sealed class RunningAiFunctions : IAiFunctions
{
    /// <inheritdoc/>
    public IReadOnlyList<AiFunctionFacts> Running { get; } =
    [
        new("AiFunction.Understanding", "AiFunction.Understanding.Description")
        {
            PrivacyLevel = 2,
            Optional = false,
            Model = AiModelKind.Rules,
            VendorModelCustomerData = AiFact.No,
            DataDeletion = AiFact.Yes,
            HumanInTheLoop = AiFact.Yes,
            RetentionDays = (int)RetentionRules.RedactedTranscript.Kept.TotalDays,
            LoggingAndAuditTrails = AiFact.Yes,
            Guardrails = AiFact.Yes,
            InputOutputConsistency = AiFact.Yes,
        },
    ];
}

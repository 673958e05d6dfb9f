using EthicalBot.Cards.Binding;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Cards;

/// <summary>The label of one AI function; keys are text keys, and an absent value is shown as not applicable.</summary>
public sealed record AiFunctionFacts(string NameKey, string DescriptionKey)
{
    /// <summary>1 to 4; the higher, the more caution.</summary>
    public int? PrivacyLevel { get; init; }

    public bool? Optional { get; init; }

    public AiModelKind Model { get; init; }

    /// <summary>"Vendor – model", the same in every language.</summary>
    public string? BaseModel { get; init; }

    public AiFact BaseModelCustomerData { get; init; } = AiFact.NotApplicable;

    public AiFact VendorModelCustomerData { get; init; } = AiFact.NotApplicable;

    public AiFact TrainingDataAnonymized { get; init; } = AiFact.NotApplicable;

    public AiFact DataDeletion { get; init; } = AiFact.NotApplicable;

    public AiFact HumanInTheLoop { get; init; } = AiFact.NotApplicable;

    public int? RetentionDays { get; init; }

    public AiFact LoggingAndAuditTrails { get; init; } = AiFact.NotApplicable;

    public AiFact Guardrails { get; init; } = AiFact.NotApplicable;

    public AiFact InputOutputConsistency { get; init; } = AiFact.NotApplicable;

    /// <summary>What was measured, and when; empty when nothing was.</summary>
    public IReadOnlyList<AiMeasure> Measures { get; init; } = [];

    internal JObject Data(Wording wording, string language) => new()
    {
        ["name"] = wording.Get(NameKey, language),
        ["description"] = wording.Get(DescriptionKey, language),
        ["rows"] = new JArray(Rows(wording, language).Select(row => new JObject { ["name"] = row.Name, ["value"] = row.Value })),
    };

    private IEnumerable<(string Name, string Value)> Rows(Wording wording, string language)
    {
        string Text(string key) => wording.Get($"Cards.AboutAi.{key}", language);
        string None() => wording.Get("Cards.NotApplicable", language);

        yield return (Text(nameof(PrivacyLevel)), PrivacyLevel is { } level ? Text($"Ladder.{level}") : None());
        yield return (Text(nameof(Optional)), new AiFact(Optional).ToText(wording, language));
        yield return (Text(nameof(Model)), Text($"Model.{Model}"));
        yield return (Text(nameof(BaseModel)), BaseModel is null ? None() : PlainLine.Of(BaseModel));
        yield return (Text(nameof(BaseModelCustomerData)), BaseModelCustomerData.ToText(wording, language));
        yield return (Text(nameof(VendorModelCustomerData)), VendorModelCustomerData.ToText(wording, language));
        yield return (Text(nameof(TrainingDataAnonymized)), TrainingDataAnonymized.ToText(wording, language));
        yield return (Text(nameof(DataDeletion)), DataDeletion.ToText(wording, language));
        yield return (Text(nameof(HumanInTheLoop)), HumanInTheLoop.ToText(wording, language));
        yield return (Text("DataRetention"), RetentionDays is { } days ? wording.Get("Cards.AboutAi.Days", language, ("count", days)) : None());
        yield return (Text(nameof(LoggingAndAuditTrails)), LoggingAndAuditTrails.ToText(wording, language));
        yield return (Text(nameof(Guardrails)), Guardrails.ToText(wording, language));
        yield return (Text(nameof(InputOutputConsistency)), InputOutputConsistency.ToText(wording, language));
        foreach (var measure in Measures)
        {
            var value = wording.Get("Cards.AboutAi.Measure", language, ("share", measure.Share), ("on", measure.MeasuredOn));
            yield return (wording.Get(measure.NameKey, language), value);
        }
    }
}

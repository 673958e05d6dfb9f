using System.Security.Cryptography;
using System.Text.Json;
using EthicalBot.Cards;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.AboutAi;

namespace EthicalBot.Bot.Trust.Labels;

/// <summary>Puts the facts of the functions that run, the same that the chat's card shows, into labels.</summary>
internal sealed class AiLabels(IAiFunctions functions, Wording wording, CompanyOptions company, TimeProvider time)
{
    /// <summary>The labels in a language, with a version that names their content.</summary>
    public AiLabelDocument In(string language)
    {
        IReadOnlyList<AiLabel> labels = [.. functions.Running.Select(facts => Label(facts, language))];
        var words = new TrustWords(wording, language);
        IReadOnlyList<PublicAutomation> automations = [.. PublicAutomation.Shown.Select(automation => PublicAutomation.Of(automation, words))];
        return new(AiLabelProduct.This, VersionOf(labels, automations), time.GetUtcNow(), language, labels, automations);
    }

    private static string VersionOf(IReadOnlyList<AiLabel> labels, IReadOnlyList<PublicAutomation> automations) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { AiLabelProduct.This, labels, automations }, AiLabelJson.Options)))[..12];

    private AiLabel Label(AiFunctionFacts facts, string language)
    {
        var none = wording.Get("Cards.NotApplicable", language);
        return new(
            wording.Get(facts.NameKey, language),
            wording.Get(facts.DescriptionKey, language),
            facts.PrivacyLevel,
            facts.Optional,
            wording.Get($"Cards.AboutAi.Model.{facts.Model}", language),
            facts.BaseModel ?? none,
            new(
                Fact(facts.BaseModelCustomerData, language),
                Fact(facts.VendorModelCustomerData, language),
                Fact(facts.TrainingDataAnonymized, language),
                Fact(facts.DataDeletion, language),
                Fact(facts.HumanInTheLoop, language),
                facts.RetentionDays is { } days ? wording.Get("Cards.AboutAi.Days", language, ("count", days)) : none,
                new(Fact(facts.LoggingAndAuditTrails, language), Fact(facts.Guardrails, language)),
                Fact(facts.InputOutputConsistency, language)),
            company.TrustPage?.AbsoluteUri ?? TrustPaths.Page,
            facts.Measures.Count == 0 ? null : [.. facts.Measures.Select(measure => Measure(measure, language))]);
    }

    private AiLabelFact Fact(AiFact fact, string language) => new(fact.Value, fact.RemarkKey is null ? null : [wording.Get(fact.RemarkKey, language)]);

    private AiLabelMeasure Measure(AiMeasure measure, string language) => new(wording.Get(measure.NameKey, language), measure.Share, measure.MeasuredOn);
}

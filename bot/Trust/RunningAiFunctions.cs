using EthicalBot.Cards;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy.Retention;
using EthicalBot.Understanding;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Trust;

/// <summary>
/// The AI functions of this version. Always: understanding and signals by small models that the build trains on texts of our own, redaction and answers by
/// rules. Where a model is configured: writing, and what else that model is asked.
/// </summary>
internal sealed class RunningAiFunctions : IAiFunctions
{
    private static readonly DateOnly s_measuredOn = new(2026, 11, 21);

    /// <summary>Takes what reads the messages and what writes; one whose facts nobody wrote down gets no label that belongs to another.</summary>
    /// <exception cref="InvalidOperationException">What reads the messages is not what these facts are of.</exception>
    public RunningAiFunctions(
        IUnderstandCustomers understanding, IAnswerWriter writer, IEnumerable<IGroundingJudge> judges, IOptions<GenerationOptions> generation, IEmbeddings? embeddings = null, ISecondOpinion? opinion = null)
    {
        // The room of the settings has one, which is internal there.
        if (opinion is not null && opinion.GetType().Assembly != typeof(GenerationOptions).Assembly)
        {
            throw new InvalidOperationException(
                $"{opinion.GetType().Name} gives a second opinion on customers' messages, and {nameof(RunningAiFunctions)} has no label for it. Write its facts there.");
        }

        if (understanding is not TrainedUnderstanding)
        {
            throw new InvalidOperationException(
                $"{understanding.GetType().Name} reads the customers' messages, but {nameof(RunningAiFunctions)} has the label of {nameof(TrainedUnderstanding)} only. Write its facts there.");
        }

        List<AiFunctionFacts> running = [.. s_always];
        if (embeddings is not null)
            running.Add(Meaning(generation.Value));
        if (writer.Configured)
            running.Add(Writing(generation.Value));
        if (writer.Configured && judges.Any())
            running.Add(Judging(generation.Value));
        if (opinion is not null)
            running.Add(SecondOpinion(generation.Value));
        Running = running;
    }

    /// <inheritdoc/>
    public IReadOnlyList<AiFunctionFacts> Running { get; }

    private static readonly AiFunctionFacts[] s_always =
    [
        ByOwnModel("Understanding") with
        {
            RetentionDays = (int)RetentionRules.RedactedTranscript.Kept.TotalDays,
            Measures = [Measured("Wishes", .932), Measured("OtherMatters", .923)],
        },
        // "Handle with care" goes with a message for a person: the longest of its traces counts.
        ByOwnModel("Signals") with
        {
            RetentionDays = (int)RetentionRules.MessageForPerson.Kept.TotalDays,
            Measures = [Measured("Heard", .938), Measured("LeftAlone", .87)],
        },
        ByRules("Redaction") with
        {
            RetentionDays = (int)RetentionRules.RedactedTranscript.Kept.TotalDays,
            Measures = [Measured("Names", .927), Measured("Numbers", .974)],
        },
        ByRules("Answers") with
        {
            RetentionDays = (int)RetentionRules.AnswerEvidence.Kept.TotalDays,
            // None yet, and the label says so.
            Measures = [],
        },
    ];

    private static AiFunctionFacts Meaning(GenerationOptions generation) => ByAnyModel("Meaning", generation.EmbeddingModel) with
    {
        Model = AiModelKind.Predictive,
        RetentionDays = (int)RetentionRules.AnswerEvidence.Kept.TotalDays,
        // The same words make the same numbers.
        InputOutputConsistency = new(true, "AiFunction.Consistency"),
    };

    private static AiFunctionFacts Writing(GenerationOptions generation) => ByAnyModel("Writing", generation.Model) with
    {
        RetentionDays = (int)RetentionRules.AnswerEvidence.Kept.TotalDays,
        // None yet, and the label says so; with any model, only what our check lets through can be measured.
        Measures = [],
    };

    private static AiFunctionFacts Judging(GenerationOptions generation) =>
        (generation.Judge.Kind == JudgeKind.ContentSafety
            ? ByAnyModel("Judging", "Microsoft – Azure AI Content Safety") with { Model = AiModelKind.Predictive }
            : ByAnyModel("Judging", generation.Model)) with
        {
            RetentionDays = (int)RetentionRules.AnswerEvidence.Kept.TotalDays,
        };

    private static AiFunctionFacts SecondOpinion(GenerationOptions generation) => ByAnyModel("SecondOpinion", generation.Model) with
    {
        RetentionDays = (int)RetentionRules.RedactedTranscript.Kept.TotalDays,
    };

    // On sets of messages by authors who had seen neither the utterances nor the code; the decisions on each say how.
    private static AiMeasure Measured(string what, double share) => new($"AiFunction.Measure.{what}", share, s_measuredOn);

    private static AiFunctionFacts ByOwnModel(string name) => Of(name) with
    {
        Model = AiModelKind.Predictive,
        // No base model: it starts from nothing and is trained in the build.
        BaseModelCustomerData = new(false, "AiFunction.OwnModel"),
        // Not "yes": there was nobody's data to take names out of.
        TrainingDataAnonymized = new(null, "AiFunction.OwnModel.Training"),
    };

    private static AiFunctionFacts ByRules(string name) => Of(name) with
    {
        Model = AiModelKind.Rules,
        BaseModelCustomerData = new(null, "AiFunction.NoModel"),
        TrainingDataAnonymized = new(null, "AiFunction.NoTraining"),
    };

    // A model that the company chose: of what it was made, and what becomes of what it is sent, this program cannot know. It says so instead of "no".
    private static AiFunctionFacts ByAnyModel(string name, string? model) => Of(name) with
    {
        Model = AiModelKind.Generative,
        BaseModel = model,
        BaseModelCustomerData = new(null, "AiFunction.AnyModel"),
        VendorModelCustomerData = new(true, $"AiFunction.{name}.Vendor"),
        TrainingDataAnonymized = new(null, "AiFunction.AnyModel.Training"),
        DataDeletion = new(true, "AiFunction.AnyModel.Deletion"),
        InputOutputConsistency = new(false, "AiFunction.AnyModel.Consistency"),
    };

    private static AiFunctionFacts Of(string name) => new($"AiFunction.{name}", $"AiFunction.{name}.Description")
    {
        // They read what the customer typed, which is personal.
        PrivacyLevel = 2,
        Optional = false,
        VendorModelCustomerData = new(false, "AiFunction.NoVendor"),
        DataDeletion = new(true, "AiFunction.Deletion"),
        HumanInTheLoop = new(false, $"AiFunction.{name}.Review"),
        LoggingAndAuditTrails = new(true, $"AiFunction.{name}.Logging"),
        Guardrails = new(true, $"AiFunction.{name}.Guardrails"),
        InputOutputConsistency = new(true, "AiFunction.Consistency"),
    };
}

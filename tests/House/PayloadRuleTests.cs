using System.Reflection;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;

namespace EthicalBot.Tests.House;

/// <summary>What a turn writes, a case holds and an agent is shown: words in it are redacted, or say what they are and why they may stay.</summary>
public sealed class PayloadRuleTests
{
    // In clear within the process, and sealed with the customer's key by the only writer that takes them.
    private static readonly string[] Sealed =
    [
        "StateChange.Json", "NoteWritten.Text", "CaseNote.Text", "CaseWords.Message", "CaseWords.ContactWay", "CaseWords.ContactTime", "CaseOrder.Number", "CaseOrder.Proof", "TriedStep.Order",
        "ApprovalContent.Payload", "ApprovalContent.Order", "ApprovalContent.ReplyTo", "ApprovalDecision.Words",
    ];

    // What the agent whose case it is needs to do their work.
    private static readonly string[] Shown = ["CaseView.ContactWay", "CaseView.ContactTime", "TriedView.Detail", "OrderView.Number", "OrderView.DeliveryTown", "CaseView.OrderNumber", "CaseView.OrderEmail", "ShownView.Value", "ApprovalView.Order", "DecisionView.Words"];

    private static readonly Type[] Payloads =
    [
        .. new[] { typeof(TranscriptLine), typeof(OpenCase), typeof(EthicalBot.Desk.DeskServiceCollectionExtensions), typeof(Program) }
            .SelectMany(room => room.Assembly.GetTypes())
            .Where(type => typeof(ITurnChange).IsAssignableFrom(type) && !type.IsInterface
                || type.Namespace is "EthicalBot.Handoff.Cases" or "EthicalBot.Handoff.Approvals" && IsRecord(type)
                || type.Namespace is "EthicalBot.Desk.Cases" or "EthicalBot.Desk.Approvals" && (type.Name.EndsWith("View", StringComparison.Ordinal) || type.Name is "CaseRow" or "ApprovalRow")),
        typeof(TriedStep), typeof(IndexedText), typeof(EthicalBot.Privacy.Pseudonyms.ModelPrompt),
    ];

    [Fact]
    public void Every_string_of_a_payload_says_what_it_is_and_none_holds_a_customer_s_words_unlisted()
    {
        var wrong = Strings().Where(one => ClassOf(one) is not (DataClass.None or DataClass.TechnicalId) && !Sealed.Contains(NameOf(one)) && !Shown.Contains(NameOf(one)));

        Assert.Empty(wrong.Select(one => $"{NameOf(one)}: {ClassOf(one)?.ToString() ?? "says nothing"}"));
    }

    [Fact]
    public void The_lists_name_only_what_there_is()
    {
        var names = Strings().Where(one => ClassOf(one) is not (null or DataClass.None or DataClass.TechnicalId)).Select(NameOf).ToHashSet();

        Assert.All(Sealed.Concat(Shown), name => Assert.Contains(name, names));
        Assert.Contains(typeof(CaseWords), Payloads);
        Assert.Contains(Payloads, type => type.Name == "LineView");
    }

    [Theory]
    [InlineData("TranscriptLine", "Text")]
    [InlineData("SpokenLine", "Text")]
    [InlineData("LineView", "Text")]
    [InlineData("CaseView", "Request")]
    [InlineData("IndexedText", "Text")]
    [InlineData("ModelPrompt", "Question")]
    public void What_was_said_is_a_redacted_text(string type, string property) =>
        Assert.Equal(typeof(RedactedText), Payloads.Single(payload => payload.Name == type).GetProperty(property)?.PropertyType);

    private static IEnumerable<PropertyInfo> Strings() =>
        Payloads.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(property.PropertyType));

    private static DataClass? ClassOf(PropertyInfo property) =>
        (property.GetCustomAttribute<ClassifiedAttribute>() ?? property.DeclaringType!.GetCustomAttribute<ClassifiedAttribute>())?.DataClass; // a property of a type

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}

using EthicalBot.Tests.App;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>Whether an answer leaves the customer with something to do: a button, a question, or a sentence that says what one can write.</summary>
internal static class NextSteps
{
    private static readonly HashSet<string> s_closing =
    [
        "Service.Refused.Next", "Refunds.Next", "Routing.Cancelled", "Left.OrderStatusDialog", "Left.PersonDialog", "Left.EraseDialog", "Left.ExportDialog", "Left.CorrectDialog",
        "Interruptions.Help", "Interruptions.First", "Interruptions.Stuck", "Interruptions.NoSimpler", "Routing.FileKept", "Routing.TooLong", "Routing.UnreadLanguage", "Routing.UnreadLanguageNoWord",
        "Person.Done", "Complaint.ContactKept", "OrderStatus.ReturnedNext", "Person.DoneWithHours", "Privacy.Send.Done", "OrderStatus.CancelledNext", "OrderStatus.NotProven", "OrderStatus.NotProvenStill", "Identity.CodeWrongStill", "Service.Left", "Person.DoneUnreachable", "Person.AskAgain", "AboutAi.Truth", "Interruptions.SaidTwice", "Interruptions.StuckQuestion", "Interruptions.StuckToPerson", "Interruptions.StuckInQueue", "Privacy.Delete.Done", "Complaint.MailSent", "Why.Nothing", "Why.Unsure", "Why.Fair", "Why.ByRule", "Why.NoAi", "Why.Sure",
        "Care.HelpThere", "Identity.CodeSent", "Identity.CodeWaits", "Identity.CodeTooSoon", "Identity.CodeAgain", "Identity.CodeWrong", "Identity.AskWhoAgain",
    ];

    public static bool Are(IReadOnlyList<JObject> answers, string told, string language, KnownTexts texts) =>
        answers.Any(answer => answer["suggestedActions"]?["actions"] is JArray { Count: > 0 })
        || answers.Any(answer => answer.SelectTokens("$.attachments[*].content.actions[*]").Any())
        || told.Contains('?', StringComparison.Ordinal)
        || texts.In(told, language).Any(key => key.Contains(".Ask", StringComparison.Ordinal) || s_closing.Contains(key));
}

using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Knowledge.Library;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Answers;

/// <summary>Reads from what a customer is shown how an answer ended; what is no good end is told with its reason.</summary>
internal sealed partial class AnswerEnds(BotApp app, IReadOnlyList<Article> articles)
{
    /// <summary>Where the articles' pages lie in these tests.</summary>
    public const string PublicUrl = "https://chat.shop.example";

    private static readonly string[] s_howSure = ["Knowledge.Quoted", "Knowledge.Written", "Knowledge.WrittenFair"];

    private readonly Wording _words = app.Services.GetRequiredService<Wording>();

    /// <summary>The end, and what is wrong where it is <see cref="AnswerEnd.Other"/>.</summary>
    public async Task<(AnswerEnd End, string? Fault)> ReadAsync(CustomerDriver customer, IReadOnlyList<JObject> told)
    {
        var text = CustomerDriver.TextOf(told[^1]);
        var kind = (string?)told[^1]["channelData"]?["speaker"]?["kind"];
        if (told[^1]["channelData"]?["feedbackLoop"] is not null)
            return told.Count > 1 ? (AnswerEnd.Other, "more than the answer is told") : Article(text, customer.Language, kind == "ai");
        if (told.Any(activity => (string?)activity["channelData"]?["speaker"]?["kind"] != "fixed"))
            return (AnswerEnd.Other, $"«{text}» is of nobody");
        if (KeptState.OpenDialogs(await app.StateAsync(customer.ConversationId)).Any(dialog => dialog.StartsWith("PersonDialog", StringComparison.Ordinal)))
            return (AnswerEnd.Person, null);
        var offered = (told[^1]["suggestedActions"]?["actions"] ?? new JArray()).Select(action => (string?)action["value"]).ToList();
        if (text == _words.Get("Knowledge.Which", customer.Language) && offered.Count > 0 && offered.TrueForAll(title => articles.Any(article => article.Title == title)))
            return (AnswerEnd.Choice, null);
        return text == _words.Get("Routing.Clarify", customer.Language) && offered.Contains(_words.Get("Disclosure.AnswerPerson", customer.Language))
            ? (AnswerEnd.NotKnown, null)
            : (AnswerEnd.Other, $"«{text}» is no end of an answer");
    }

    private (AnswerEnd End, string? Fault) Article(string text, string language, bool isWritten)
    {
        var parts = text.Split("\n\n");
        var at = Array.FindIndex(parts, part => s_howSure.Select(key => _words.Get(key, language)).Contains(part));
        if (at < 1 || (parts[at] == _words.Get("Knowledge.Quoted", language)) == isWritten)
            return (AnswerEnd.Other, $"how sure it is, is told wrongly: «{text}»");
        var (body, read) = (string.Join("\n\n", parts[..at]), 0);
        foreach (Match cited in Cited().Matches(body))
        {
            var number = cited.Groups["number"].Value;
            var sources = articles.Where(article => parts.Skip(at + 1).Contains(SourceLine(article, number, language))).ToList();
            if (sources.Count == 0)
                return (AnswerEnd.Other, $"source {number} is named without title, version and date: «{text}»");
            if (cited.Index != read || !sources.Exists(article => Says(article, cited.Groups["words"].Value)))
                return (AnswerEnd.Other, $"«{cited.Groups["words"].Value}» stands in no article that it cites");
            read = cited.Index + cited.Length;
        }

        return read == body.Length ? (isWritten ? AnswerEnd.Written : AnswerEnd.Quoted, null) : (AnswerEnd.Other, $"«{body[read..]}» cites nothing");
    }

    private string SourceLine(Article article, string number, string language) => _words.Get("Knowledge.Source", language,
        ("number", int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), ("title", $"[{article.Title}]({PublicUrl}/articles/{article.Language}/{article.Slug}/{article.Version})"), ("date", article.Reviewed));

    // Whole sentences only: half of one may say the opposite.
    private static bool Says(Article article, string words)
    {
        var (body, said) = (Plain(string.Join(" \n ", Passages.Of(article).Select(passage => passage.Text.Replace("\n", " \n ", StringComparison.Ordinal)))), Plain(words));
        for (var at = body.IndexOf(said, StringComparison.Ordinal); at >= 0; at = body.IndexOf(said, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (body[..at].TrimEnd(), body[(at + said.Length)..].TrimStart());
            if ((before.Length == 0 || IsEdge(before[^1])) && (after.Length == 0 || IsEdge(said[^1]) || char.IsUpper(after[0])))
                return true;
        }

        return false;
    }

    private static bool IsEdge(char sign) => sign is '.' or '!' or '?' or '…' or ':' or '»' or '”' or '"' or ')' or '|';

    private static string Plain(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"(?<words>.+?) \[(?<number>\d+)\](?:\s+|$)", RegexOptions.Singleline)]
    private static partial Regex Cited();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

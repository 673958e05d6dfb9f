using System.Globalization;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Library;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Puts an answer from articles into words: what was found, how sure it is, and where it stands.</summary>
internal sealed class KnowledgeReply(Wording wording, ArticleLines lines, Say say)
{
    // From here a written answer needs no advice to ask somebody.
    private const double Sure = .85;

    // What Teams shows of a source.
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    private static readonly string[] Answers = ["Knowledge.Helped", "Knowledge.Wrong", "Disclosure.AnswerPerson"];

    /// <summary>The answer as it is told.</summary>
    public Activity Make(KnowledgeOutcome.Answered answer, string language)
    {
        var cited = Cited(answer);
        var text = string.Join("\n\n", Body(answer, cited), HowSure(answer, language), Sources(cited, language), Translated(cited, language)).Trim();
        var activity = MessageFactory.Text(text);
        if (!answer.IsWritten)
            activity.MarkFixed();
        var data = activity.ChannelData as JObject ?? [];
        data["feedbackLoop"] = new JObject { ["type"] = "default" };
        activity.ChannelData = data;
        activity.Entities = [Citations(answer, cited)];
        return say.WithAnswers(activity, language, Answers);
    }

    /// <summary>The articles that the told sentences rest on, in the order in which they are first cited.</summary>
    internal static IReadOnlyList<Article> Cited(KnowledgeOutcome.Answered answer) =>
        [.. answer.Told.Where(sentence => sentence.Source is not null).Select(sentence => answer.Found[sentence.Source!.Value].Passage.Article).Distinct()];

    private static string Body(KnowledgeOutcome.Answered answer, IReadOnlyList<Article> cited) =>
        answer.IsWritten
            ? string.Join(' ', answer.Told.Select(sentence => Cite(sentence, answer, cited)))
            : string.Join("\n\n", answer.Told.Select(sentence => Cite(sentence, answer, cited).ReplaceLineEndings("\n\n")));

    private static string Cite(AnswerSentence sentence, KnowledgeOutcome.Answered answer, IReadOnlyList<Article> cited) =>
        sentence.Source is { } source ? $"{sentence.Text} [{Place(cited, answer.Found[source].Passage.Article)}]" : sentence.Text;

    private static string Place(IReadOnlyList<Article> cited, Article article) => (cited.ToList().IndexOf(article) + 1).ToString(CultureInfo.InvariantCulture);

    private string HowSure(KnowledgeOutcome.Answered answer, string language) =>
        wording.Get(answer switch { { IsWritten: false } => "Knowledge.Quoted", { Confidence: >= Sure } => "Knowledge.Written", _ => "Knowledge.WrittenFair" }, language);

    private string Sources(IReadOnlyList<Article> cited, string language) => string.Join("\n\n", cited.Select((article, place) => lines.Of(article, place + 1, language)));

    private string Translated(IReadOnlyList<Article> cited, string language) =>
        cited.FirstOrDefault(article => article.Language != language) is { } other
            ? wording.Get("Knowledge.Translated", language, ("language", wording.Get($"Personalisation.Language.{other.Language}", language)))
            : "";

    // One root entity carries the citations and, once the speaker is labelled, the mark of generated text.
    private Entity Citations(KnowledgeOutcome.Answered answer, IReadOnlyList<Article> cited) => new(SpeakerEntities.Message)
    {
        Properties = new JObject
        {
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["citation"] = new JArray(cited.Select((article, place) => new JObject
            {
                ["@type"] = "Claim",
                ["position"] = place + 1,
                ["appearance"] = Appearance(article, answer),
            })),
        },
    };

    private JObject Appearance(Article article, KnowledgeOutcome.Answered answer)
    {
        var appearance = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Cut(article.Title, LongestName),
            ["abstract"] = Cut(answer.Told.First(sentence => sentence.Source is { } source && answer.Found[source].Passage.Article == article).Text.ReplaceLineEndings(" "), LongestAbstract),
        };
        if (lines.PageOf(article) is { } page)
            appearance["url"] = page.AbsoluteUri;
        return appearance;
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";
}

using System.Collections.Frozen;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Understanding;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Tells a question about how things are from a wish about one's own order, by the words of the language's texts.</summary>
internal sealed class GeneralQuestions
{
    // Where understanding is no surer than this, the articles are asked first: they answer nothing, or what was asked.
    private const double Sure = .7;

    // What these ask for is done, not explained.
    private static readonly FrozenSet<string> s_done = FrozenSet.ToFrozenSet([Intents.OrderStatus, Intents.ShipmentTracking, Intents.HumanAgent, Intents.SmallTalk, Intents.AiPolicy]);

    private readonly IdentityAsides _asides;
    private readonly FrozenDictionary<string, (string[] Asking, string[] Own)> _words;

    /// <summary>Takes the words of every language.</summary>
    public GeneralQuestions(Wording wording) => (_asides, _words) = (new IdentityAsides(wording), wording.Languages.ToFrozenDictionary(language => language, language =>
        (Phrases("Knowledge.AskingWords", wording, language), Phrases("Knowledge.OwnWords", wording, language))));

    /// <summary>Whether the message asks how things are.</summary>
    public bool Asks(RoutedMessage message) =>
        message.Understood is { OrderNumber: null, AsksForPerson: false } understood
        && (understood.Abstained || understood.Confidence < Sure || !s_done.Contains(understood.Intent))
        && _words.TryGetValue(message.Facts.Language, out var words)
        && $" {string.Join(' ', Folding.Words(message.Text))} " is var said
        && (message.Text.Contains('?', StringComparison.Ordinal) || words.Asking.Any(phrase => said.StartsWith(phrase, StringComparison.Ordinal)))
        && !words.Own.Any(phrase => said.Contains(phrase, StringComparison.Ordinal));

    /// <summary>Whether it asks about being asked who one is: what for, whether it is safe.</summary>
    public bool IsOfProof(RoutedMessage message) => _asides.AnswerTo(message.Text, message.Facts.Language) is not null;

    private static string[] Phrases(string key, Wording wording, string language) => [.. wording.Get(key, language).Split('|').Select(phrase => $" {string.Join(' ', Folding.Words(phrase))} ")];
}

using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Interruptions;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Person;

/// <summary>Reads whether somebody wants no person and no message after all, and what else they say.</summary>
public sealed partial class PersonRefusal(Wording wording, InterruptionWords interruptions)
{
    // "Nah bro no message": what may stand around the bare words; "no person called me back" has more.
    private const int MostAround = 2;

    /// <summary>Whether a person or a message is refused in so many words.</summary>
    public bool Is(string text, string language) => Clauses(text).Any(clause => Refuses(clause, language));

    /// <summary>Whether it is said that only something else is wanted, or that all is well.</summary>
    public bool WantsOnlyOther(string text, string language) => new SaidWords(text).HasAny(Phrases("Person.OnlyWantWords", language));

    /// <summary>The rest of the words: without what refuses, and without a bare "cancel", which is said of the message.</summary>
    public string Rest(string text, string language) =>
        string.Concat(Clauses(text).Where(clause => !(Refuses(clause, language) && IsBare(clause, language)) && interruptions.Find(clause.Trim(' ', ',', '.', '!'), language) is not { Kind: InterruptionKind.Cancel })).Trim();

    private bool Refuses(string clause, string language) => new SaidWords(clause).HasAny(Phrases("Person.RefuseWords", language)) || IsBareRefusal(clause, language);

    private bool IsBareRefusal(string clause, string language)
    {
        var said = new SaidWords(clause);
        return Phrases("Person.RefuseAtEndWords", language).Any(phrase => said.Count <= Folding.Words(phrase).Length + MostAround && said.Has(phrase));
    }

    // "Nobody is scamming me i just want to change the address" says in one breath what is wanted.
    private bool IsBare(string clause, string language) => !WantsOnlyOther(clause, language);

    private string[] Phrases(string key, string language) => wording.Get(key, language).Split('|');

    private static string[] Clauses(string text) => Ends().Split(text.Replace('’', '\''));

    [GeneratedRegex(@"(?<=[.!?;:,\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}

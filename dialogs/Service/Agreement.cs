using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether an answer to what was read back agrees to exactly that: a yes counts, whatever stands around it, unless that asks, denies, puts off or changes something.</summary>
internal sealed partial class Agreement
{
    private const int BareName = 3;
    private const int BareWish = 2;

    private static readonly string[] s_stops = ["TakesBack", "Except", "Only", "Not", "Dont", "NotYet", "Keep", "KeepIt", "Leave", "Drop"];
    private static readonly string[] s_doubts = ["But"];
    private static readonly string[] s_calls = ["CallOff"];
    private static readonly string[] s_changes = ["Change"];

    private readonly SlotWords _words;
    private readonly string _text;

    // With what was asked before it, which may name something too: "300 euros? Ok."
    private readonly string _whole;
    private readonly bool _hasYes;

    // "Yes", "go ahead": "fine" and "sure" alone may be said of something else.
    private readonly bool _isOutright;

    // What stands behind a yes in its own sentence.
    private readonly List<string[]> _behind = [];

    // Of each sentence the clauses, without what says yes and without courtesy.
    private readonly List<List<string[]>> _beside = [];

    /// <param name="acts">The list of words that bid to do what was read back: "swap them then" is a yes to an exchange.</param>
    public Agreement(string text, string language, SlotWords words, string acts)
    {
        (_words, _whole) = (words, text);
        _text = text = WithoutOutcry(text, words);
        var yes = Phrases("Agree").ToHashSet(StringComparer.Ordinal);
        var outright = Phrases("Yes").ToHashSet(StringComparer.Ordinal);
        var ifs = Phrases("If").ToHashSet(StringComparer.Ordinal);
        var all = yes.Union(Phrases("Courtesy")).OrderByDescending(phrase => phrase.Length).Select(phrase => phrase.Split(' ')).ToList();
        foreach (var sentence in Sentences().Split(text))
        {
            var (clauses, isBehind) = (new List<string[]>(), false);
            foreach (var part in new SaidWords(sentence).Parts)
            {
                var clause = part.Select(static word => Drawn().Replace(word, "$1")).ToArray();
                var isYes = IsBidden(clause, acts) || Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(string.Join(' ', clause), language) == true && !new SaidWords(string.Join(' ', clause)).HasAny(words["But"]);
                var taken = isYes ? [.. clause.Select(static _ => true)] : new bool[clause.Length];
                _isOutright |= isYes;
                foreach (var phrase in isYes ? [] : all)
                {
                    if (!Take(phrase, clause, taken, ifs) || string.Join(' ', phrase) is var said && !yes.Contains(said))
                        continue;
                    isYes = true;
                    _isOutright |= outright.Contains(string.Join(' ', phrase));
                }

                _hasYes |= isYes;
                clauses.Add([.. clause.Where((_, place) => !taken[place])]);
                if (isBehind)
                    _behind.Add(clauses[^1]);
                isBehind |= isYes;
            }

            // "Ok.", with nothing else in the sentence, is said of what was read back.
            _isOutright |= isBehind && clauses.TrueForAll(static clause => clause.Length == 0);
            _beside.Add(clauses);
        }
    }

    /// <summary>The yes of a message and what it asks for or about besides: "Yes, go ahead. And how do I send the old one back?"; null where the rest asks for nothing, or could take the yes back.</summary>
    /// <param name="isAsked">Whether words without a question mark ask for something.</param>
    public static (string Yes, string Besides)? Split(string text, string language, SlotWords words, string acts, Func<string, bool> isAsked)
    {
        var joins = string.Join('|', words["Joins"].OrderByDescending(static join => join.Length).Select(Regex.Escape));
        var seams = Regex.Matches(text, $@"(?<=[.!;\n…])\s+|,?\s+(?=(?:{joins})\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);
        // Sentences first: a comma may stand within either.
        foreach (var seam in seams.Concat(Commas().Matches(text)))
        {
            var (yes, rest) = (text[..seam.Index].Trim(), text[seam.Index..].Trim(' ', ',', '\n'));
            if (yes.Length == 0 || yes.Contains('?', StringComparison.Ordinal) || new Agreement(yes, language, words, acts) is not { _isOutright: true })
                continue;
            return (rest.Contains('?', StringComparison.Ordinal) || isAsked(rest)) && !new SaidWords(rest).HasAny([.. words["TakesBack"], .. words["If"].Except(words["Asks"]), .. words["AskAmount"], .. words["AskBalance"]]) ? (yes, rest) : null;
        }

        return null;
    }

    /// <summary>Whether a yes is said, and nothing that asks, denies, puts off or calls off.</summary>
    /// <param name="cancels">Whether what was read back is a cancellation, where "cancel" is no "no".</param>
    /// <param name="changes">Whether it changes something, where "change" is none either.</param>
    public bool MayBe(bool cancels, bool changes)
    {
        if (!_hasYes || _text.Contains('?', StringComparison.Ordinal))
            return false;
        var stops = s_stops.Concat(_isOutright ? [] : s_doubts).Concat(cancels ? [] : s_calls).Concat(changes ? [] : s_changes).SelectMany(list => _words[list]).Concat(OptionPhrases.InsteadOf).ToList();
        // "Great. Yes, and why?": one small word may stand before it.
        return !_beside.SelectMany(static clauses => clauses).Select(static clause => new SaidWords(string.Join(' ', clause))).Any(clause => clause.HasAny(stops) || _words["Asks"].Any(word => clause.IndexOf(word) is var at && (_isOutright ? at is 0 or 1 : at >= 0)));
    }

    /// <summary>Whether all that it names is in what was read back, and what it makes a condition of or wishes for besides, too.</summary>
    /// <param name="hasAddress">Whether an address was read back: a name or a street that is told with the yes may be another.</param>
    public bool IsTo(ReadBackWords shown, bool hasAddress = false) =>
        ((_isOutright && !(hasAddress && HasName(shown))) || _beside.SelectMany(static clauses => clauses).SelectMany(static clause => clause).All(shown.Covers))
        // "Yes, gift wrapped"
        && _behind.TrueForAll(clause => clause.Length is 0 or > BareWish || clause.Any(shown.Covers))
        && shown.HasFigures(_whole) && (_whole.Length == _text.Length || shown.HasAllNamed(_whole)) && shown.HasAllNamed(string.Join(", ", _beside.SelectMany(static clauses => clauses).Select(static clause => string.Join(' ', clause)))) && _beside.TrueForAll(clauses => clauses.TrueForAll(clause => shown.HasCount(clause, _words) && NamedIn(clause).All(shown.Covers)) && Bound(clauses).All(shown.Covers));

    /// <summary>Whether nothing is said that was not shown: "so 40 euros more from the Visa?".</summary>
    public bool IsEcho(ReadBackWords shown)
    {
        var small = Small();
        return shown.HasFigures(_text) && shown.HasAllNamed(_text) && _beside.SelectMany(static clauses => clauses).SelectMany(static clause => clause).All(word => shown.Covers(word) || small.Contains(word));
    }

    // "Yes, Josiane Quillien", "yes, mill lane": a capital inside a sentence, or a clause with no small word in it.
    private bool HasName(ReadBackWords shown)
    {
        var small = Small();
        return (_text.Any(char.IsLower) && Capitals().Matches(_text).Any(word => Folding.Words(word.Value).Any(part => !shown.Covers(part) && !small.Contains(part))))
            || _behind.Exists(clause => clause.Length > 0 && clause.All(word => !shown.Covers(word) && !small.Contains(word)));
    }

    // "In blue", "to my sister": what a clause without more names.
    private IEnumerable<string> NamedIn(string[] clause)
    {
        var small = Bag("GoAhead");
        var articles = Phrases("Articles");
        var leads = Phrases("Leads");
        var from = Array.FindIndex(clause, word => leads.Contains(word) || articles.Contains(word) || !small.Contains(word));
        return from >= 0 && (leads.Contains(clause[from]) || (articles.Contains(clause[from]) && clause.Length - from <= BareName)) ? clause.Skip(from).Where(word => !leads.Contains(word) && !articles.Contains(word)) : [];
    }

    // "If it is on my card", "I want it in blue": from there on, every word counts.
    private IEnumerable<string> Bound(List<string[]> clauses)
    {
        var said = clauses.SelectMany(static clause => clause).ToList();
        var whole = new SaidWords(string.Join(' ', said));
        var from = _words["If"].Concat(_words["Wish"]).SelectMany(phrase => whole.PlacesOf(phrase).Select(at => at + Folding.Words(phrase).Length)).DefaultIfEmpty(said.Count).Min();
        var small = Bag("GoAhead").Concat(Phrases("Leads")).Concat(Phrases("Articles")).Concat(Phrases("Wish")).Concat(Phrases("If")).ToHashSet(StringComparer.Ordinal);
        return said.Skip(from).Where(word => !small.Contains(word));
    }

    private static bool Take(string[] phrase, string[] clause, bool[] taken, HashSet<string> ifs)
    {
        var hasTaken = false;
        for (var at = 0; at + phrase.Length <= clause.Length; at++)
        {
            if (taken.AsSpan(at, phrase.Length).Contains(true) || !clause.AsSpan(at, phrase.Length).SequenceEqual(phrase))
                continue;
            // "Si" is "yes" and "if": before more words that are no yes, it is an "if".
            if (ifs.Contains(string.Join(' ', phrase)) && at + phrase.Length < clause.Length && !taken[at + phrase.Length])
                continue;
            taken.AsSpan(at, phrase.Length).Fill(true);
            hasTaken = true;
        }

        return hasTaken;
    }

    // "Swap them then": the verb of the act, and nothing beside it that could be something else.
    private bool IsBidden(string[] clause, string acts)
    {
        var said = new SaidWords(string.Join(' ', clause));
        var act = Phrases(acts).Where(phrase => said.IndexOf(phrase) >= 0).MaxBy(static phrase => phrase.Length);
        return act is not null && Small() is var small && clause.Except(act.Split(' ')).All(small.Contains);
    }

    // "What is this supposed to be? Yes, do it" asks for nothing; "What does it cost? Ok" does.
    private static string WithoutOutcry(string text, SlotWords words)
    {
        var end = text.LastIndexOf('?') + 1;
        return end == 0 || string.IsNullOrWhiteSpace(text[end..]) || new SaidWords(text[..end]).HasAny([.. words["AskAmount"], .. words["AskBalance"], .. words["AskCount"], .. words["AskWhich"], .. words["If"], .. OptionPhrases.Stock]) ? text : text[end..];
    }

    private IEnumerable<string> Phrases(string list) => _words[list].Select(Folding.Fold);

    private HashSet<string> Small() => [.. Bag("GoAhead"), .. Phrases("Leads"), .. Phrases("Articles"), .. Phrases("Wish"), .. Bag("Courtesy")];

    private HashSet<string> Bag(string list) => [.. _words[list].SelectMany(Folding.Words)];

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@",\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();

    // "Yesss", "ouiii".
    [GeneratedRegex(@"(\p{L})\1{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Drawn();

    [GeneratedRegex(@"[.…](?![0-9])|[!?;\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}

using System.Globalization;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service;

/// <summary>Which pieces of an order are meant: some or all.</summary>
/// <param name="states">In which states a piece may be.</param>
/// <param name="isAll">Whether all are meant where none is named, so that none is asked for.</param>
public sealed class LinesSlot(IReadOnlyList<OrderLineState> states, ShopWords words, SlotVocabulary vocabulary, bool isAll = false) : IServiceSlot
{
    private const int MostWordsWithNumbers = 8;

    /// <inheritdoc/>
    public string Name => "items";

    /// <summary>The pieces that were chosen.</summary>
    public static IReadOnlyList<OrderLine> Of(ServiceDraft draft, ServiceFacts facts) => [.. draft.Lines.Select(line => facts.Order?.Line(line.Line)).OfType<OrderLine>()];

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var lines = Lines(facts);
        var shown = said.IsAnswer && draft.Unclear.Count > 0 ? Unclear(draft, lines) : lines;
        var alike = AlikeLines.Of(shown, said.Language);
        if (said.IsAnswer && new SaidWords(said.Text).Is(words.Text("Service.Lines.All", said.Language)))
        {
            draft.IsUnknownPiece = false;
            return Put(draft, [.. draft.Lines.Select(line => line.Line), .. shown.Select(line => line.Id)], []);
        }

        var phrases = vocabulary.Of(said.Language);
        var read = LineReading.Nothing;
        if (said.IsAnswer)
            read = alike is [{ IsOne: false } same] && CountReader.Read(new(said.Text), same.Lines.Count, phrases) is { } count ? new([.. same.Ids.Take(count)], []) : Numbered(said.Text, alike);
        // While something else is asked, pieces have to be named: "all on my card" is not all pieces.
        if (read.IsNothing)
            read = LineReader.Read(said.Text, shown, phrases, said.IsAnswer, onlyNamed: !said.IsAnswer && draft.Asked == AskedFor.Slot && draft.Lines.Count > 0);
        if (read.IsNothing && read.Kept.Count == 0 && !read.IsUnknown && said.IsAnswer && ChoiceReader.Read(said.Text, [.. alike.Select(one => one.Label)], phrases) is { } place)
            read = alike[place].Reading;
        var told = new SaidWords(said.Text);
        // "Only the samovar", and none of the pieces is called so: which, is asked, and not all taken.
        if (read.IsUnknown || (read.IsNothing && read.Kept.Count == 0 && isAll && draft.Asked == AskedFor.Nothing && told.HasAny(phrases["Only"])))
            return Unknown(draft);
        if (read.IsNothing && read.Kept.Count == 0)
            return false;
        draft.IsUnknownPiece = false;
        return Put(draft, [.. Chosen(read, told, phrases, said, draft, shown.Count < lines.Count)], read.Unclear);
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language)
    {
        var lines = Lines(facts);
        draft.Lines.RemoveAll(line => !lines.Exists(one => one.Id == line.Line));
        draft.Unclear.RemoveAll(line => !lines.Exists(one => one.Id == line.Line));
        if (draft.Unclear.Count > 0)
            return Ask(AlikeLines.Of(Unclear(draft, lines), language), language);
        if (draft.IsUnknownPiece && lines.Count > 1)
            return Ask(AlikeLines.Of(lines, language), language) is var question ? question with { Text = words.Text("Service.Lines.Unknown", language) + "\n\n" + question.Text } : null;
        if (draft.Lines.Count == 0 && (isAll || lines.Count == 1))
            Put(draft, [.. lines.Select(line => line.Id)], []);
        return draft.Lines.Count > 0 || lines.Count == 0 ? null : Ask(AlikeLines.Of(lines, language), language);
    }

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft)
    {
        if (isAll || draft.Lines.Count == 0 || reason is not (RefusedReason.NotForThisProduct or RefusedReason.WrongLineState or RefusedReason.UnknownLine))
            return false;
        draft.Lines = [];
        return true;
    }

    // "Without the lamp" takes it from those that were chosen; "the lamp, too" adds it; "no, only the lamp" is all of it.
    private static IEnumerable<string> Chosen(LineReading read, SaidWords told, SlotWords phrases, SlotWording said, ServiceDraft draft, bool isPart)
    {
        var known = draft.Lines.Select(line => line.Line).ToList();
        if (known.Count > 0 && (read.Kept.Count > 0 || told.HasAny(phrases["Except"])))
            return told.HasAny(phrases["All"]) || told.HasAny(phrases["Also"]) ? known.Union(read.Ids).Except(read.Kept) : known.Intersect(read.Ids).Any() ? known.Intersect(read.Ids) : read.Ids;
        if (told.HasAny(phrases["Also"]) || isPart)
            return known.Union(read.Ids);
        // "No, the lamp!" of several that were read back: not that one.
        return said.IsNo && draft.Asked == AskedFor.Confirmation && read.Ids.Count > 0 && known.Except(read.Ids).Any() && read.Ids.All(known.Contains) && !told.HasAny(phrases["Only"])
            ? known.Except(read.Ids)
            : read.Ids;
    }

    private static bool Unknown(ServiceDraft draft)
    {
        (draft.Lines, draft.Unclear, draft.IsUnknownPiece) = ([], [], true);
        return true;
    }

    private List<OrderLine> Lines(ServiceFacts facts) => [.. (facts.Order?.Lines ?? []).Where(line => states.Contains(line.State))];

    private static bool Put(ServiceDraft draft, IReadOnlyList<string> ids, IReadOnlyList<string> unclear)
    {
        var before = draft.Lines.Select(line => line.Line).ToList();
        draft.Lines = [.. ids.Distinct(StringComparer.Ordinal).Select(id => new LineDraft { Line = id })];
        var hadUnclear = draft.Unclear.Count > 0;
        draft.Unclear = [.. unclear.Select(id => new LineDraft { Line = id })];
        return hadUnclear || unclear.Count > 0 || !before.Order(StringComparer.Ordinal).SequenceEqual(draft.Lines.Select(line => line.Line).Order(StringComparer.Ordinal));
    }

    private static List<OrderLine> Unclear(ServiceDraft draft, List<OrderLine> lines) => [.. lines.Where(line => draft.Unclear.Exists(one => one.Line == line.Id))];

    // "1 and 3."
    private static LineReading Numbered(string text, IReadOnlyList<AlikeLines> shown)
    {
        var said = Folding.Words(text);
        var numbers = said.Where(word => word.Length < 3 && word.All(char.IsAsciiDigit)).Select(word => int.Parse(word, CultureInfo.InvariantCulture)).Distinct().ToList();
        if (said.Length > MostWordsWithNumbers || !numbers.TrueForAll(number => number >= 1 && number <= shown.Count))
            return LineReading.Nothing;
        var read = numbers.Select(number => shown[number - 1].Reading).ToList();
        return new([.. read.SelectMany(one => one.Ids)], [.. read.SelectMany(one => one.Unclear)]);
    }

    private ServiceQuestion Ask(IReadOnlyList<AlikeLines> shown, string language) => AlikeLines.Ask(shown, words, language);
}

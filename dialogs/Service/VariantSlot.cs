using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>Which pieces are to be other variants of the same product, and which.</summary>
/// <param name="from">In which state a piece may be.</param>
/// <param name="isNeeded">Whether pieces are part of what is wanted.</param>
public sealed class VariantSlot(OrderLineState from, ShopWords words, SlotVocabulary vocabulary, Func<ServiceDraft, bool> isNeeded) : IServiceSlot
{
    /// <inheritdoc/>
    public string Name => "items";

    /// <summary>The pieces with the variants that were chosen.</summary>
    public static IReadOnlyList<VariantChange> Of(ServiceDraft draft) => [.. draft.Lines.Where(line => line.Variant is not null).Select(line => new VariantChange(line.Line, line.Variant!))];

    /// <summary>Each piece as it is and as it will be.</summary>
    public static IEnumerable<string> Say(ServiceDraft draft, ServiceFacts facts, ShopWords words, string language) =>
        from change in Of(draft)
        let line = facts.Order?.Line(change.LineId)
        let variant = line is null ? null : facts.Policy.Products.GetValueOrDefault(line.ProductId)?.Variant(change.VariantId)
        where variant is not null
        let told = draft.Lines.Find(one => one.Line == change.LineId)
        select words.Text("Service.ChangeLine", language, ("old", ShopWords.Of(line, language)), ("new", ShopWords.Of(variant.Options, language)), ("oldPrice", words.Of(line.Price, language)), ("newPrice", words.Of(variant.Price, language)))
            + (told?.SoldOut is { } soldOut ? "\n" + words.Text("Service.Variant.NotToBeHad", language, ("wanted", soldOut)) : "")
            + (told is { AsksCount: true } ? "\n" + new VariantChoice(told, line, facts.Policy.Products[line.ProductId], words, language).Count() : "");

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var lines = Lines(facts);
        var phrases = vocabulary.Of(said.Language);
        if (said.IsAnswer && draft.Unclear.Count > 0 && ReadUnclear(said, draft, lines, facts))
            return true;
        var open = said.IsAnswer ? draft.Lines.Find(line => line.Variant is null) : null;
        var asked = open is null ? null : lines.Find(line => line.Id == open.Line);
        var hasRead = asked is not null && ReadChoice(said, open!, asked, draft, facts, lines); // not null: asked is its line
        // Once a piece is at hand, another one has to be named: "all on my card" is not all pieces.
        var read = LineReader.Read(said.Text, lines, phrases, said.IsAnswer && draft.Lines.Count == 0, onlyNamed: hasRead || draft.Lines.Count > 0);
        if (read.IsNothing && said.IsAnswer && draft.Lines.Count == 0 && !hasRead)
            read = Shown(said, lines, phrases);
        foreach (var kept in read.Kept.Where(id => lines.Find(line => line.Id == id) is { } line && !IsWish(said.Text, line, lines, facts, draft)))
            hasRead |= draft.Lines.RemoveAll(one => one.Line == kept) > 0;
        if (read.Ids.Count > 0 || read.Unclear.Count > 0)
        {
            foreach (var line in lines.Where(line => line != asked && read.Ids.Contains(line.Id)))
                hasRead |= Take(said, draft, line, lines, facts);
            hasRead |= asked is null && read.Ids.Count == 0 && !read.Unclear.All(id => draft.Lines.Exists(one => one.Line == id)) && TakeUnclear(said, draft, lines, read.Unclear, facts);
            return hasRead;
        }

        return hasRead || (asked is null && ReadUnnamed(said, draft, lines, facts));
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language)
    {
        var lines = Lines(facts);
        draft.Lines.RemoveAll(one => lines.TrueForAll(line => line.Id != one.Line));
        if (draft.Unclear.Count > 0 || (draft.Lines.Count == 0 && isNeeded(draft) && lines.Count > 1))
            return AskLines([.. draft.Unclear.Count > 0 ? lines.Where(line => draft.Unclear.Exists(one => one.Line == line.Id)) : lines], language);
        if (draft.Lines.Count == 0 && isNeeded(draft) && lines is [var only])
            draft.Lines.Add(new() { Line = only.Id });
        return draft.Lines.Find(one => one.Variant is null) is { } open && facts.Order?.Line(open.Line) is { } asked ? Choice(open, asked, facts, language).Ask() : null;
    }

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft)
    {
        if (draft.Lines.Count == 0 || reason is not (RefusedReason.OutOfStock or RefusedReason.SameVariant or RefusedReason.UnknownVariant))
            return false;
        foreach (var line in draft.Lines)
            line.Variant = null;
        return true;
    }

    private VariantChoice Choice(LineDraft one, OrderLine line, ServiceFacts facts, string language) => new(one, line, facts.Policy.Products[line.ProductId], words, language);

    // "The second", "both navy ones": of the list that was shown.
    private static LineReading Shown(SlotWording said, List<OrderLine> lines, SlotWords phrases)
    {
        var alike = AlikeLines.Of(lines, said.Language);
        return ChoiceReader.Read(said.Text, [.. alike.Select(one => one.Label)], phrases) is { } chosen ? alike[chosen].Reading : LineReader.Like(said.Text, lines, phrases);
    }

    // The list that was shown is the one that "the second" counts in.
    private bool ReadUnclear(SlotWording said, ServiceDraft draft, List<OrderLine> lines, ServiceFacts facts)
    {
        var shown = lines.Where(line => draft.Unclear.Exists(one => one.Line == line.Id)).ToList();
        var (phrases, alike) = (vocabulary.Of(said.Language), AlikeLines.Of(shown, said.Language));
        var read = alike is [var same] && CountReader.Read(new(said.Text), shown.Count, phrases) is { } count ? new([.. same.Ids.Take(count)], []) : LineReader.Read(said.Text, shown, phrases, isAnswer: true);
        if (read.IsNothing && ChoiceReader.Read(said.Text, [.. alike.Select(one => one.Label)], phrases) is { } place)
            read = alike[place].Reading;
        // Some that are alike: how many of them, is asked next.
        if (read.Ids.Count == 0 && read.Unclear.Count > 0 && read.Unclear.Count < shown.Count)
        {
            draft.Unclear.RemoveAll(one => !read.Unclear.Contains(one.Line));
            return true;
        }

        var ids = read.Ids;
        if (ids.Count == 0)
            return false;
        draft.Lines.RemoveAll(one => ids.Contains(one.Line));
        draft.Lines.AddRange(draft.Unclear.Where(one => ids.Contains(one.Line)));
        draft.Unclear = [];
        foreach (var line in shown.Where(line => ids.Contains(line.Id)))
            _ = Choice(draft.Lines.Find(one => one.Line == line.Id)!, line, facts, said.Language).Read(said.Text, isAnswer: true, phrases); // not null: added above
        return true;
    }

    // An answer is about the piece that was asked about, but for what it says of others by their names.
    private bool ReadChoice(SlotWording said, LineDraft open, OrderLine asked, ServiceDraft draft, ServiceFacts facts, List<OrderLine> lines)
    {
        if (new SaidWords(said.Text).Is(words.Text("Service.Variant.Keep", said.Language)))
        {
            draft.Lines.Remove(open);
            draft.KeepsAll = draft.Lines.Count == 0;
            if (draft.KeepsAll)
                draft.Kinds.Remove(ServiceRequestKind.ChangeItems);
            return true;
        }

        var names = lines.Select(line => line.Name).Distinct(StringComparer.Ordinal).ToList();
        var named = ProductWords.All(said.Text, names);
        return (named.Count == 0 || named.Any(one => one.Name == asked.Name)) && Choice(open, asked, facts, said.Language).Answer(PieceClause.Of(said.Text, asked.Name, names), vocabulary.Of(said.Language));
    }

    private bool Take(SlotWording said, ServiceDraft draft, OrderLine line, List<OrderLine> lines, ServiceFacts facts)
    {
        var known = draft.Lines.Find(one => one.Line == line.Id);
        var one = known ?? new LineDraft { Line = line.Id };
        var hasRead = Choice(one, line, facts, said.Language).Read(Clause(said.Text, line, lines, draft), isAnswer: false, vocabulary.Of(said.Language));
        // Later questions are answered at once.
        one.AsksCount &= draft.Asked is AskedFor.Nothing or AskedFor.Order;
        if (known is not null)
            return hasRead;
        draft.Lines.Add(one);
        draft.HasNamedLines |= !said.IsAnswer;
        draft.Unclear.Clear();
        return true;
    }

    // Of several pieces only some are meant, and it was not said which: asked by their list.
    private bool TakeUnclear(SlotWording said, ServiceDraft draft, List<OrderLine> lines, IReadOnlyList<string> unclear, ServiceFacts facts)
    {
        draft.Unclear = [.. unclear.Select(id => draft.Lines.Find(one => one.Line == id) is { } known ? known.Copy() : new LineDraft { Line = id })];
        foreach (var line in lines)
        {
            if (draft.Unclear.Find(one => one.Line == line.Id) is { } one)
                _ = Choice(one, line, facts, said.Language).Read(Clause(said.Text, line, lines, draft), isAnswer: false, vocabulary.Of(said.Language));
        }

        return draft.Unclear.Count > 0;
    }

    // "The same in blue": no piece is named, and only one can be meant: the one at hand, or the only one that comes in blue.
    private bool ReadUnnamed(SlotWording said, ServiceDraft draft, List<OrderLine> lines, ServiceFacts facts)
    {
        var meant = lines.Where(line => (draft.Lines.Count == 0 || draft.Lines.Exists(one => one.Line == line.Id)) && IsWish(said.Text, line, lines, facts, draft)).ToList();
        if (meant is [var only])
            return Take(said, draft, only, lines, facts);
        // Which of those at hand was not said; of those that are none yet, only where all are alike.
        if (meant.Count == 0 || (draft.Lines.Count == 0 && AlikeLines.Of(meant, said.Language).Count > 1))
            return false;
        return TakeUnclear(said, draft, lines, [.. meant.Select(line => line.Id)], facts);
    }

    private static bool IsWish(string text, OrderLine line, List<OrderLine> lines, ServiceFacts facts, ServiceDraft draft)
    {
        var wish = WishReader.Read(Clause(text, line, lines, draft), line, facts.Policy.Products[line.ProductId], isAnswer: false);
        return wish.Options.Count > 0 && !wish.IsAsItIs(line.Options);
    }

    private static string Clause(string text, OrderLine line, List<OrderLine> lines, ServiceDraft draft) => PieceClause.Of(text, line.Name, [.. lines.Select(one => one.Name).Union(draft.Named)]);

    private List<OrderLine> Lines(ServiceFacts facts) => [.. (facts.Order?.Lines ?? []).Where(line => line.State == from && facts.Policy.Products.ContainsKey(line.ProductId))];

    private ServiceQuestion AskLines(List<OrderLine> lines, string language) => AlikeLines.Ask(AlikeLines.Of(lines, language), words, language);
}

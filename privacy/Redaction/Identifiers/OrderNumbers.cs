namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Order numbers: after a cue, with a "#", in a shop's usual shape, or as a message's only content.</summary>
internal sealed class OrderNumbers : IFindIdentifiers
{
    private const int FarthestCue = 40;

    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        var done = 0;
        (int Start, int End) last = default;
        foreach (var group in reading.Digits)
        {
            if (group.Start < done || (group.Length == 1 && group.End < reading.Text.Length && reading.Text[group.End] == ' ')) continue;
            if (At(reading, group, done, last) is not { } number) continue;
            (found ??= []).Add(number);
            done = number.End;
            last = (number.Start, number.End);
        }
        if (reading.Cues.Has(Cue.Order)) LetterOrders.AddTo(ref found, reading);
        return found ?? [];
    }

    private static Finding? At(Reading reading, DigitGroup group, int done, (int Start, int End) last)
    {
        var text = reading.Text;
        var start = ShopNumberText.Start(text, group.Start, done, letters: 5);
        var end = ShopNumberText.End(text, start, most: 40);
        if (start > 0 && Reading.IsWord(text[start - 1])) return null;
        var hash = start > done && text[start - 1] == '#' ? 1 : start > done + 1 && text[start - 1] == ' ' && text[start - 2] == '#' ? 2 : 0;
        var cue = reading.Cues.Nearest(start, FarthestCue);
        var written = text.AsSpan(start..end);
        // "commande 10042 250 euros": spaces join only where groups of one size say so.
        if (written.Contains(' ') && !IsEvenlyGrouped(written)) end = start + written.IndexOf(' ');
        written = text.AsSpan(start..end);
        var digits = ShopNumberText.Digits(written);
        if (digits < 4 || ShopNumberText.IsDate(written)) return null;
        if (IsMarketplace(written)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.95);
        if (HasOwnShape(written)) return cue is Cue.OtherNumber or Cue.Tracking ? null : new Finding(start, end, IdentifierKind.OrderNumber, 0.95);
        if (reading.Expected is DataClass.OrderNumber) return new Finding(start, end, IdentifierKind.OrderNumber, 0.95);
        if (IsPriceOrMeasure(text, start, end)) return null;
        // "&#10214;" is a character.
        if (hash == 1 && start > 1 && text[start - 2] == '&') return null;
        if (hash > 0) return cue is Cue.OtherNumber or Cue.Tracking or Cue.Version ? null : new Finding(start - hash, end, IdentifierKind.OrderNumber, 0.93);
        if (cue is Cue.Order && OrderTalk.IsOfAThing(reading, start, end)) return null;
        if (cue is Cue.Order && !IsYear(text, start, written)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.95);
        // "j'ai commandé il y a 3 semaines … n° W470117808"
        if (cue is null && digits >= 5 && reading.Cues.Before(start, 120, Cue.Order) && LetterOrders.SaysNumber(OrderTalk.WithoutLink(text.AsSpan(0, start)))) return new Finding(start, end, IdentifierKind.OrderNumber, 0.85);
        if (cue is null && digits >= 5 && text.AsSpan(0, start).TrimEnd(' ') is [.., ':'] && reading.Cues.Before(start, 60, Cue.Order)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.85);
        if (cue is null && digits >= 5 && reading.Cues.Following(end, 20) is Cue.Order) return new Finding(start, end, IdentifierKind.OrderNumber, 0.9);
        if (cue is not (Cue.OtherNumber or Cue.Tracking or Cue.Version) && OrderTalk.GoesOn(text, last, start, end)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.9);
        if ((cue is null or Cue.Address or Cue.Phone or Cue.Password) && OrderTalk.IsCode(reading, start, end)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.8);
        if ((cue is null or Cue.Phone) && OrderTalk.IsNumbered(reading, start, orMine: cue is null)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.8);
        if (cue is null && OrderTalk.IsBare(reading, start, end, digits)) return new Finding(start, end, IdentifierKind.OrderNumber, 0.75);
        return reading.IsAll(start, end) ? new Finding(start, end, IdentifierKind.OrderNumber, 0.8) : null;
    }

    // 3-7-7, which nothing else is.
    private static bool IsMarketplace(ReadOnlySpan<char> written) => written.Length == 19 && written[3] == '-' && written[11] == '-' && ShopNumberText.Digits(written) == 17;

    // "CMD-20241", "ORD10042"
    private static bool HasOwnShape(ReadOnlySpan<char> written)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["ORD", "CMD", "ORDER", "BST", "PED", "BEST"])
        {
            if (!written.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = written[prefix.Length..].TrimStart('-');
            if (rest.Length >= 4 && char.IsAsciiDigit(rest[0])) return true;
        }
        return false;
    }

    private static bool IsEvenlyGrouped(ReadOnlySpan<char> written)
    {
        var size = written.IndexOf(' ');
        // "77 812 004"
        if (size < 3 && ShopNumberText.Digits(written) is 7 or 8 && written.Length == size + 8 && written[size + 4] == ' ') return true;
        foreach (var part in written.Split(' '))
        {
            if (part.End.Value - part.Start.Value is var length && (length < 3 || Math.Abs(length - size) > 1)) return false;
        }
        return size >= 3;
    }

    // "ma commande de 2024"
    private static bool IsYear(string text, int start, ReadOnlySpan<char> written) =>
        written.Length == 4 && (written.StartsWith("20", StringComparison.Ordinal) || written.StartsWith("19", StringComparison.Ordinal))
        && start > 3 && (text[..start].EndsWith(" de ", StringComparison.Ordinal) || text[..start].EndsWith(" en ", StringComparison.Ordinal)
            || text[..start].EndsWith(" in ", StringComparison.Ordinal) || text[..start].EndsWith(" from ", StringComparison.Ordinal) || text[..start].EndsWith(" of ", StringComparison.Ordinal));

    private static bool IsPriceOrMeasure(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '€' or '$' or '£' or ',' or '.') return true;
        if (end + 1 < text.Length && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1])) return true;
        var after = text.AsSpan(end).TrimStart(' ');
        return after.Length > 0 && (after[0] is '€' or '$' or '£' or '%' || after.StartsWith("eur", StringComparison.OrdinalIgnoreCase) || after.StartsWith("chf", StringComparison.OrdinalIgnoreCase));
    }
}

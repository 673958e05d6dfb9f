namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Numbers that a state gave a person and whose shape or check digit is enough to know them; the others need their cue (<see cref="AnnouncedNumbers"/>).</summary>
internal sealed class NationalIds : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        List<Finding>? found = null;
        var done = 0;
        foreach (var group in reading.Digits)
        {
            if (group.Start < done || (group.Length == 1 && !HasLetterBefore(reading.Text, group.Start))) continue;
            var start = WordStart(reading.Text, group.Start, done);
            var finding = At(reading, start);
            // "PR 40 37 16 C", "X 1234567 L", "RSS MRA 80A01 H501U": letters before the digits and a space between.
            for (var words = 0; finding is null && words < 2 && start > 1 && reading.Text[start - 1] is ' ' or '-' or '.' && char.IsAsciiLetter(reading.Text[start - 2]); words++)
            {
                start = WordStart(reading.Text, start - 1, done);
                finding = At(reading, start);
            }
            if (finding is not { } id) continue;
            (found ??= []).Add(id);
            done = id.End;
        }
        return found ?? [];
    }

    private static bool HasLetterBefore(string text, int place) =>
        place > 0 && (char.IsAsciiLetter(text[place - 1]) || (place > 1 && char.IsAsciiLetter(text[place - 2])));

    private static int WordStart(string text, int place, int notBefore)
    {
        notBefore = Math.Max(notBefore, place - CodeWindow.Most);
        while (place > notBefore && char.IsAsciiLetterOrDigit(text[place - 1])) place--;
        return place;
    }

    private static Finding? At(Reading reading, int start)
    {
        if (start > 0 && Reading.IsWord(reading.Text[start - 1])) return null;
        var window = CodeWindow.From(reading.Text, start);
        if (window.Count < 8 || NationalIdShapes.Of(window) is not { } shape) return null;
        var end = window.End(shape.Length);
        var cue = reading.Cues.Nearest(start, 30);
        if ((cue is Cue.Order or Cue.Tracking or Cue.OtherNumber) && shape.Kind is not IdentifierKind.ItalianCodiceFiscale) return null;
        if (cue is Cue.Phone && !shape.IsRare) return null;
        // Spain prints the identity number on its licences too.
        return new Finding(start, end, cue is Cue.DrivingLicence ? IdentifierKind.DrivingLicence : shape.Kind, shape.Confidence);
    }
}

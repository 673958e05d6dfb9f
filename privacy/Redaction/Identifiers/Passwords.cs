using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction.Lexicon;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Passwords after their cue; "my password is wrong" holds none.</summary>
internal sealed class Passwords : IFindIdentifiers
{
    // What follows "my password is" when no password follows.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_notSecret = FrozenSet.ToFrozenSet(
        ("pas incorrect incorrecte faux fausse oublie perdu perdue expire bloque invalide refuse toujours plus bien correct bon bonne trop long court faible mauvais mauvaise impossible obligatoire demande inconnu valide juste introuvable ok "
        + "not wrong invalid expired forgotten lost correct blocked rejected being still also no longer never required incorrect weak short reset missing needed the a an too same different unknown ok right accepted changed there "
        + "nicht falsch vergessen abgelaufen gesperrt ungultig ungültig korrekt richtig weg zu kein immer unbekannt ein das mein noch "
        + "incorrecta incorrecto olvidada caducada bloqueada valida válida invalida inválida demasiado muy mala la el no mi "
        + "sbagliata sbagliato scaduta errata errato dimenticata non corretta valida troppo la il mia sempre "
        + "errada esquecida expirada invalida válida muito a o nao não minha "
        + "verkeerd vergeten verlopen geblokkeerd niet onjuist ongeldig fout te kwijt het mijn geen no non oder ou or et and und y e en i mais but aber ma però pero mas maar").Split(' '), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // "password required", "mot de passe refusé", "contraseña olvidada": how languages end what happened to it.
    private static readonly string[] s_participles = ["ed", "é", "ée", "iert", "ado", "ada", "ido", "ida", "ato", "ata", "uto", "uta", "able", "ible", "ung", "ing"];

    public IEnumerable<Finding> Find(Reading reading)
    {
        if (!reading.Cues.Has(Cue.Password) && !reading.Cues.Has(Cue.OneTimeCode) && !reading.Cues.Has(Cue.UserName)) return [];
        List<Finding>? found = null;
        foreach (var cue in reading.Cues.All)
        {
            if (cue.Cue is not (Cue.Password or Cue.OneTimeCode) || SaidValue.After(reading.Text, cue.End) is not { } value) continue;
            // "Code d'accès : Girafe#21"; digits alone are a code for one time.
            if (cue.Cue is Cue.OneTimeCode && !SecretShapes.IsStrong(reading.Text.AsSpan(value.Start..value.End))) continue;
            if (IsSecret(reading.Text, value)) (found ??= []).Add(new Finding(value.Start, value.End, IdentifierKind.Password, value.IsLinked ? 0.95 : 0.9));
        }
        if (reading.Cues.Has(Cue.Password) || reading.Cues.Has(Cue.UserName)) SecretShapes.AddTo(ref found, reading);
        return found ?? [];
    }

    private static bool IsSecret(string text, SaidValue value)
    {
        var word = text.AsSpan(value.Start..value.End);
        var bare = word.TrimEnd("!?");
        if (bare.Length < 3 || s_notSecret.Contains(bare)) return false;
        if (value.IsQuoted) return value.IsLinked || LooksSecret(bare);
        if (LooksSecret(bare)) return value.IsLinked || !ShopNumberText.IsDate(bare);
        if (!value.IsLinked) return false;
        var colon = text.AsSpan(0, value.Start).TrimEnd(' ') is [.., ':' or '='];
        return colon || (bare.Length >= 4 && !IsParticiple(bare) && (EndsTheClause(text, value.End) || (GoesOn(text, value.End) && Vocabulary.Of(Letters.Fold(bare.ToString())) is WordSense.None)));
    }

    private static bool LooksSecret(ReadOnlySpan<char> word)
    {
        var (letters, digits, others, capitalsInside) = (0, 0, 0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            letters += char.IsLetter(word[i]) ? 1 : 0;
            digits += char.IsAsciiDigit(word[i]) ? 1 : 0;
            others += !char.IsLetterOrDigit(word[i]) && word[i] is not ('\'' or '-' or '.' or ',' or '/' or '(') ? 1 : 0;
            capitalsInside += i > 0 && char.IsUpper(word[i]) && !char.IsUpper(word[i - 1]) ? 1 : 0;
        }
        return (digits > 0 && letters > 0) || others > 0 || capitalsInside > 0 || (digits >= 4 && digits == word.Length);
    }

    private static bool EndsTheClause(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(" '\"»”");
        return after.IsEmpty || after[0] is '.' or ',' or ';' or '!' or '\n' or '\r' or ')' or '(';
    }

    // "My password is fluffybunny and it fails"
    private static bool GoesOn(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(' ');
        foreach (var and in (ReadOnlySpan<string>)["and ", "but ", "et ", "mais ", "und ", "aber ", "y ", "pero ", "e ", "ed ", "ma ", "mas ", "en ", "maar "])
        {
            if (after.StartsWith(and)) return true;
        }
        return false;
    }

    private static bool IsParticiple(ReadOnlySpan<char> word)
    {
        foreach (var ending in s_participles)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return word.StartsWith("ge", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ver", StringComparison.OrdinalIgnoreCase);
    }
}

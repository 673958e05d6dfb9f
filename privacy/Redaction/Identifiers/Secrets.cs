using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Passwords, one-time and card security codes after their cue, and keys with a known shape.</summary>
internal sealed partial class Secrets : IFindIdentifiers
{
    // What follows "my password is" when no password follows.
    private static readonly FrozenSet<string> s_notSecret = FrozenSet.ToFrozenSet(
        ("pas incorrect incorrecte faux fausse oublie oublié perdu perdue expire expiré bloque bloqué invalide refuse refusé toujours plus bien correct bon "
        + "not wrong invalid expired forgotten lost correct blocked rejected being still also no longer never "
        + "nicht falsch vergessen abgelaufen gesperrt ungültig korrekt incorrecta incorrecto olvidada caducada bloqueada sbagliata scaduta errata dimenticata errada "
        + "esquecida expirada verkeerd vergeten verlopen geblokkeerd niet no non não").Split(' '), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Finding> Find(Reading reading)
    {
        foreach (Match key in KnownKey().Matches(reading.Text)) yield return new Finding(key.Index, key.Index + key.Length, IdentifierKind.ApiKey);
        foreach (Match code in SecurityCode().Matches(reading.Text)) yield return Of(code.Groups["code"], IdentifierKind.CardSecurityCode);
        foreach (Match password in Password().Matches(reading.Text))
        {
            if (Announced(password)) yield return Of(password.Groups["secret"], IdentifierKind.Password);
        }
    }

    private static Finding Of(Group group, IdentifierKind kind) =>
        new(group.Index, group.Index + group.Value.TrimEnd('.', ',', ';').Length, kind);

    private static bool Announced(Match match)
    {
        var secret = match.Groups["secret"].Value.TrimEnd('.', ',', ';', '!', '?');
        if (secret.Length < 3 || s_notSecret.Contains(secret)) return false;
        var looksSecret = secret.Any(char.IsAsciiDigit) || secret.Skip(1).Any(c => char.IsUpper(c) || (!char.IsLetter(c) && c is not ('\'' or '-')));
        return looksSecret || match.Groups["is"].Success;
    }

    [GeneratedRegex(@"\b(?:mots?[ -]de[ -]passe|mdp|password|passwd|pwd|pass(?:wort|phrase|code)|kennwort|contraseña|contrasena|clave|palavra-passe|senha|wachtwoord)\b"
        + @"(?:[ ]?(?<is>[:=]|est|is|ist|es|è|e'|é|era|was|war)(?= |[^\s\w])[ ]?[:=]?[ ]?| )[""'«]?[ ]?(?<secret>[^\s""«»]{3,128})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Password();

    [GeneratedRegex(@"\b(?:cvv2?|cvc2?|csc|cryptogramme|code de sécurité|security code|prüfnummer|pin|otp|code (?:secret|sms|pin|de vérification|de confirmation)|verification code|one-time code)\b[^\d\n]{0,14}(?<code>\d{3,8})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex SecurityCode();

    [GeneratedRegex(@"\b(?:sk-[A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,200}|AKIA[A-Z0-9]{16}|xox[abp]-[A-Za-z0-9-]{10,200}|eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{4,2000}(?:\.[A-Za-z0-9_-]{0,2000})?)",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex KnownKey();
}

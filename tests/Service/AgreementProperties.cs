using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Service;

/// <summary>However a yes is said and whatever stands around it: with a changed value, a no or a question in it, it is no yes to what was read back.</summary>
public sealed class AgreementProperties(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Said> Languages = new()
    {
        ["fr"] = new(["oui", "ok", "d'accord", "c'est bon", "allez-y"], ["Enfin", "Bon", "merci", "mon fils est content", "c'est gentil"], ["mais pas comme ça", "non", "jamais", "sauf la taille", "seulement le sac", "plutôt rien"], ["pourquoi", "combien ça coûte", "quand est-ce que ça part"], ["en rouge", "en taille M", "avec la Mastercard", "la 20399", "pour 99 euros", "avec la carte cadeau", "à Marseille"]),
        ["en"] = new(["yes", "ok", "sure", "go ahead", "that's right"], ["Finally", "Well", "thanks", "my son is happy", "lovely"], ["but not like that", "no", "never", "except the size", "only the bag", "don't"], ["why", "how much is it", "when does it leave"], ["in red", "in size M", "with the Mastercard", "20399", "for 99 euros", "with the gift card", "to Bristol"]),
        ["de"] = new(["ja", "ok", "einverstanden", "passt", "gerne"], ["Endlich", "Gut", "danke", "mein Sohn freut sich", "toll"], ["aber so nicht", "nein", "niemals", "außer der Größe", "nur die Tasche", "lieber gar nichts"], ["warum", "wie viel kostet das", "wann geht es los"], ["in Rot", "in Größe M", "mit der Mastercard", "20399", "für 99 Euro", "mit dem Geschenkgutschein 50", "nach Bremen"]),
        ["es"] = new(["sí", "vale", "de acuerdo", "adelante", "está bien"], ["Por fin", "Bueno", "gracias", "mi hijo está contento", "genial"], ["pero así no", "no", "nunca", "salvo la talla", "solo el bolso", "mejor nada"], ["por qué", "cuánto cuesta", "cuándo sale"], ["en rojo", "en talla M", "con la Mastercard", "20399", "por 99 euros", "con la tarjeta regalo", "a Sevilla"]),
        ["it"] = new(["sì", "ok", "d'accordo", "va bene", "proceda"], ["Finalmente", "Allora", "grazie", "mio figlio è contento", "ottimo"], ["ma non così", "no", "mai", "tranne la taglia", "solo la borsa", "meglio niente"], ["perché", "quanto costa", "quando parte"], ["in rosso", "in taglia M", "con la Mastercard", "20399", "per 99 euro", "con la carta regalo", "a Bologna"]),
        ["pt"] = new(["sim", "ok", "está bem", "pode avançar", "concordo"], ["Finalmente", "Bem", "obrigado", "o meu filho está contente", "ótimo"], ["mas assim não", "não", "nunca", "exceto o tamanho", "só a mala", "melhor nada"], ["porquê", "quanto custa", "quando sai"], ["em vermelho", "no tamanho M", "com o Mastercard", "20399", "por 99 euros", "com o cartão-presente 50", "para Braga"]),
        ["nl"] = new(["ja", "oké", "akkoord", "doe maar", "klopt"], ["Eindelijk", "Goed", "bedankt", "mijn zoon is blij", "mooi"], ["maar niet zo", "nee", "nooit", "behalve de maat", "alleen de tas", "liever niets"], ["waarom", "hoeveel kost het", "wanneer vertrekt het"], ["in het rood", "in maat M", "met de Mastercard", "20399", "voor 99 euro", "met de cadeaubon 50", "naar Utrecht"]),
    };

    [Fact]
    public void With_remarks_alone_it_is_a_yes() => Check(said => from yes in Gen.Elements(said.Yes) from remarks in Gen.ListOf(Gen.Elements(said.Remarks), 2) from at in Gen.Choose(0, 2) select Joined(yes, remarks, at, ". "), isYes: true);

    [Fact]
    public void With_a_changed_value_a_no_or_a_question_it_is_none() => Check(
        said => from yes in Gen.Elements(said.Yes)
                from remark in Gen.Elements(said.Remarks)
                from other in Gen.Elements(said.No.Concat(said.Changes).Concat(said.Questions))
                from at in Gen.Choose(0, 2)
                from order in Gen.Elements(true, false)
                from mark in Gen.Elements(", ", ". ", "! ")
                from isJoined in Gen.Elements(true, false)
                select isJoined ? $"{remark}{mark}{yes} {other}" : Joined(yes, order ? [remark, other] : [other, remark], at, mark),
        isYes: false);

    [Fact]
    public void With_a_question_behind_it_it_is_none() => Check(
        said => from yes in Gen.Elements(said.Yes) from remark in Gen.Elements(said.Remarks) from mark in Gen.Elements(", ", ". ", "! ", " ") select $"{yes}{mark}{remark}?",
        isYes: false);

    private void Check(Func<Said, Gen<string>> messages, bool isYes)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"seed {seed}");
        var all = from language in Gen.Elements(Languages.Keys.ToArray()) from text in messages(Languages[language]) select (language, text);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(seed, 1), Prop.ForAll(all.ToArbitrary(), message => ShownBag.IsYes(message.text, message.language) == isYes));
    }

    private static string Joined(string yes, IEnumerable<string> around, int at, string mark)
    {
        var parts = around.ToList();
        parts.Insert(Math.Min(at, parts.Count), yes);
        return string.Join(mark, parts);
    }

    private sealed record Said(string[] Yes, string[] Remarks, string[] No, string[] Questions, string[] Changes);
}

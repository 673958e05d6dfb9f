using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

public sealed class NamesTests
{
    private static readonly Redactor s_redactor = new(TestKeys.Ring());

    [Theory]
    [InlineData("Bonjour, ici Fatoumata Sidibé, je n'ai rien reçu", "Fatoumata Sidibé")]
    [InlineData("moi c'est karim benali, g pas recu", "karim benali")]
    [InlineData("pouvez vous rappeler mme bensoussan svp", "bensoussan")]
    [InlineData("le compte est au nom de Jérémy Vandenbroucke", "Jérémy Vandenbroucke")]
    [InlineData("Mon mari, Ousmane, a signé le reçu", "Ousmane")]
    [InlineData("Ma fille Inaya attend sa poupée", "Inaya")]
    [InlineData("MERCI DE REMBOURSER MONSIEUR TRAN VAN DUC", "TRAN VAN DUC")]
    [InlineData("Bien à vous,\nÉlodie Marchetti-Roux", "Élodie Marchetti-Roux")]
    [InlineData("Cdt, Y. Bouzid", "Y. Bouzid")]
    [InlineData("je m'appelle marie de la tour euh", "marie de la tour")]
    [InlineData("Le 3 mars, Hakim Belkacem <h.b@free.fr> a écrit", "Hakim Belkacem")]
    [InlineData("Dubois à l'appareil", "Dubois")]
    [InlineData("Kyle McTavish never got his refund", "Kyle McTavish")]
    [InlineData("Account holder: Oluwaseun Adebisi", "Oluwaseun Adebisi")]
    [InlineData("hello my names jade thornbury", "jade thornbury")]
    [InlineData("Best wishes\nMargaret O'Shaughnessy", "Margaret O'Shaughnessy")]
    [InlineData("Bitte bei Familie Schnabel abgeben", "Schnabel")]
    [InlineData("hallo ich heiße ayşe demirel und warte", "ayşe demirel")]
    [InlineData("z. Hd. Frau Dr. Haverkamp", "Haverkamp")]
    [InlineData("a nombre de Joaquín Etxebarria", "Joaquín Etxebarria")]
    [InlineData("habló conmigo un tal Rigoberto", "Rigoberto")]
    [InlineData("Nome e cognome: Gaetano Lo Cascio", "Gaetano Lo Cascio")]
    [InlineData("mio figlio Tommaso ha ordinato", "Tommaso")]
    [InlineData("Olá, daqui fala a Conceição Quaresma", "Conceição Quaresma")]
    [InlineData("chamo-me idalina e estou à espera", "idalina")]
    [InlineData("op naam van Fatima el Khattabi", "Fatima el Khattabi")]
    [InlineData("Mevrouw Van den Heuvel belde", "Van den Heuvel")]
    [InlineData("je m'appelle Abtuweg Lovelace", "Abtuweg Lovelace")]
    [InlineData("Mon nom s'écrit Wojciechowski, vous l'avez mal orthographié", "Wojciechowski")]
    [InlineData("Vous trouverez la commande sous Brossard", "Brossard")]
    [InlineData("Je soussigné Florian Delcourt déclare ne pas avoir reçu le colis", "Florian Delcourt")]
    [InlineData("notre voisine Solveig a pris le colis", "Solveig")]
    [InlineData("You've got me down as Jonathon Pryce", "Jonathon Pryce")]
    [InlineData("I'm writing on behalf of my nan, Doreen Hatfield", "Doreen Hatfield")]
    [InlineData("hello um Graham here", "Graham")]
    [InlineData("Name on card R J HARGREAVES", "R J HARGREAVES")]
    [InlineData("Der Name schreibt sich Schmitthenner", "Schmitthenner")]
    [InlineData("meine Schwägerin Hannelore hat es angenommen", "Hannelore")]
    [InlineData("Guten Tag, Krummbiegel hier", "Krummbiegel")]
    [InlineData("mi apellido se escribe Goicoechea", "Goicoechea")]
    [InlineData("Un cordial saludo desde Cádiz\nInmaculada Quintero", "Inmaculada Quintero")]
    [InlineData("ho chiesto di Samuele in negozio", "Samuele")]
    [InlineData("Io sottoscritto Ubaldo Ranieri chiedo il rimborso", "Ubaldo Ranieri")]
    [InlineData("podem avisar o Bernardino Leal?", "Bernardino Leal")]
    [InlineData("o meu apelido escreve-se Athayde", "Athayde")]
    [InlineData("mijn achternaam schrijf je als Kuijpers", "Kuijpers")]
    [InlineData("Het pakket is voor Hendrikje Postma", "Hendrikje Postma")]
    public void Names_go(string text, string name)
    {
        var redacted = s_redactor.Redact(text);

        Assert.Contains(DataClass.Name, redacted.Found);
        Assert.DoesNotContain(name, redacted.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(name.Split(' ')[^1], redacted.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_once_found_is_found_again()
    {
        var redacted = s_redactor.Redact("Je m'appelle Zineddouch Okpara. Écrivez « pour Okpara » sur le carton.");

        Assert.DoesNotContain("Okpara", redacted.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le modèle Karlstad est-il encore disponible ?")]
    [InlineData("La table s'appelle Strandmon et coûte 129 €")]
    [InlineData("Rose et Pierre, c'est le nom de la collection printemps.")]
    [InlineData("La Boulangerie Martin ne livre plus")]
    [InlineData("la robe Mathilde existe en bleu ?")]
    [InlineData("Merci Beaucoup Pour Votre Aide")]
    [InlineData("Je pars de Saint-Étienne lundi")]
    [InlineData("I ordered the Charlotte Tilbury lipstick")]
    [InlineData("Mark my words, I will never order again")]
    [InlineData("Will you refund me or not?")]
    [InlineData("Can I pick it up at Victoria Station?")]
    [InlineData("Das Boxspringbett Karla quietscht")]
    [InlineData("Ich bin Stammkundin seit Jahren")]
    [InlineData("Sehr geehrte Damen und Herren, die Lieferung fehlt")]
    [InlineData("El sofá Carmen de la colección Victoria")]
    [InlineData("Soy autónoma y necesito factura")]
    [InlineData("Sono Cliente Gold da anni")]
    [InlineData("O livro do Fernando Pessoa chegou rasgado")]
    [InlineData("De Albert Heijn in Breda heeft mijn pakket niet")]
    public void Other_words_stay(string text)
    {
        var redacted = s_redactor.Redact(text);

        Assert.Equal(text, redacted.Value);
    }

    [Fact]
    public void An_answer_keeps_the_words_around_the_name()
    {
        var redacted = s_redactor.Redact("moi c'est Karim, et vous pouvez faire vite ?", DataClass.Name);

        Assert.DoesNotContain("Karim", redacted.Value, StringComparison.Ordinal);
        Assert.Contains("vous pouvez faire vite", redacted.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclear_answer_goes_as_a_whole()
    {
        var redacted = s_redactor.Redact("Karim, xqzzrt bblorg", DataClass.Name);

        Assert.DoesNotContain("xqzzrt", redacted.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mme ")]
    [InlineData("la mme ")]
    [InlineData("Karim ")]
    [InlineData("de la ")]
    [InlineData("je m'appelle ")]
    [InlineData("Karim <k@b.fr> ")]
    public void Long_texts_are_read_in_linear_time(string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        // Quadratic reading took seconds of work here; a time-out of the redactor would remove everything.
        Assert.NotEqual(Redactor.Everything, s_redactor.Redact(words).Value);
    }
}

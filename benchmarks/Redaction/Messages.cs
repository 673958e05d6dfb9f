using System.Globalization;
using System.Text;

namespace EthicalBot.Benchmarks.Redaction;

/// <summary>What customers might write, made up from a seed: seven languages, about every third message with something personal in it.</summary>
internal static class Messages
{
    private static readonly string[] s_sentences =
    [
        "Bonjour, je m'appelle {name} et je n'ai pas reçu ma commande {order}.", "vous pouvez me rappeler au {phone} svp", "Mon mail c'est {mail}, merci de répondre vite.",
        "le colis est marqué livré mais il n y a rien dans la boite aux lettres", "Remboursez-moi sur {iban} comme convenu.", "j'habite {street}, au troisième étage à gauche",
        "Hi, I'm {name}, order {order} still has not arrived and nobody answers.", "please call me on {phone} after 6pm", "my email is {mail}", "the jacket is too small, can I swap it for a large one?",
        "I was charged twice, 49.90 on the card {card} and again yesterday", "Your website says delivered. It is not.",
        "Guten Tag, meine Bestellung {order} fehlt noch immer.", "Bitte überweisen Sie auf {iban}, Kontoinhaber {name}.", "die hose ist zu klein und die farbe stimmt auch nicht",
        "Hola, soy {name} y mi pedido {order} no llega.", "quiero devolver los zapatos porque me quedan pequeños", "Buongiorno, sono {name}, il pacco {order} non è arrivato.",
        "il corriere non ha suonato e ha lasciato un avviso", "Olá, chamo-me {name}, a encomenda {order} não chegou.", "o meu telemóvel é {phone}, liguem de manhã por favor",
        "Hallo, ik ben {name} en mijn bestelling {order} is er nog niet.", "kan ik het pakket morgen ophalen in de winkel?", "Je suis enceinte et je ne peux pas porter le carton.",
        "Merci d'avance pour votre réponse.", "Thank you for your help, I look forward to hearing from you.", "Mit freundlichen Grüßen",
    ];

    private static readonly string[] s_names = ["Camille Lefèvre", "John Baker", "Jürgen Vogel", "Lucía Romero", "Paolo Conti", "Inês Duarte", "Sanne de Wit", "Amine Haddad"];

    /// <summary>So many messages of one to three sentences.</summary>
    public static IReadOnlyList<string> Of(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence(random))))];

    /// <summary>One message of about so many bytes.</summary>
    public static string Long(Random random, int bytes)
    {
        var text = new StringBuilder();
        while (text.Length < bytes) _ = text.Append(Sentence(random)).Append(random.Next(4) == 0 ? '\n' : ' ');
        return text.ToString(0, bytes);
    }

    private static string Sentence(Random random) => s_sentences[random.Next(s_sentences.Length)]
        .Replace("{name}", s_names[random.Next(s_names.Length)], StringComparison.Ordinal)
        .Replace("{order}", Digits(random, 8), StringComparison.Ordinal)
        .Replace("{phone}", string.Create(CultureInfo.InvariantCulture, $"06 {Digits(random, 2)} {Digits(random, 2)} {Digits(random, 2)} {Digits(random, 2)}"), StringComparison.Ordinal)
        .Replace("{mail}", string.Create(CultureInfo.InvariantCulture, $"customer{Digits(random, 4)}@example.org"), StringComparison.Ordinal)
        .Replace("{iban}", "FR76 3000 6000 0112 3456 7890 189", StringComparison.Ordinal)
        .Replace("{card}", "4111 1111 1111 1111", StringComparison.Ordinal)
        .Replace("{street}", string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 200)} rue des Lilas, 75011 Paris"), StringComparison.Ordinal);

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));
}

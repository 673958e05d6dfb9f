namespace EthicalBot.Tests.Framework.Dates;

public sealed class OtherLanguagesDatesTests
{
    [Theory]
    [InlineData("livrez-moi le 3 juin", "date", "3 juin", "XXXX-06-03")]
    [InlineData("c'était le 03/06/2025", "date", "03/06/2025", "2025-06-03")]
    [InlineData("après-demain", "date", "après-demain", "2026-05-15")]
    [InlineData("mardi prochain à 14h30", "datetime", "mardi prochain à 14h30", "2026-05-19T14:30")]
    [InlineData("il y a trois semaines", "date", "il y a trois semaines", "2026-04-22")]
    [InlineData("dans deux heures", "datetime", "dans deux heures", "2026-05-13T11:30:00")]
    [InlineData("la semaine dernière", "daterange", "la semaine dernière", "2026-W19")]
    [InlineData("du 3 au 9 juin", "daterange", "du 3 au 9 juin", "(XXXX-06-03,XXXX-06-09,P6D)")]
    [InlineData("avant le 3 juin 2027", "daterange", "avant le 3 juin 2027", "2027-06-03")]
    [InlineData("sept heures et quart", "time", "sept heures et quart", "T07:15")]
    [InlineData("demain matin", "datetimerange", "demain matin", "2026-05-14TMO")]
    [InlineData("de 9h à 11h", "timerange", "de 9h à 11h", "(T09,T11,PT2H)")]
    [InlineData("tous les lundis à 8h", "set", "tous les lundis à 8h", "XXXX-WXX-1T08")]
    [InlineData("pendant 3 jours", "duration", "3 jours", "P3D")]
    [InlineData("a Noel", "date", "noel", "XXXX-12-25")]
    public void In_French(string text, string kind, string passage, string timex) => Found("fr-fr", text, kind, passage, timex);

    [Theory]
    [InlineData("am 3. Juni 2025", "date", "3. juni 2025", "2025-06-03")]
    [InlineData("morgen um 15 Uhr", "datetime", "morgen um 15 uhr", "2026-05-14T15")]
    [InlineData("in zwei Wochen", "date", "in zwei wochen", "2026-05-27")]
    [InlineData("Montagabend", "datetimerange", "montagabend", "XXXX-WXX-1TEV")]
    [InlineData("halb acht", "time", "halb acht", "T07:30")]
    [InlineData("letzten Monat", "daterange", "letzten monat", "2026-04")]
    public void In_German(string text, string kind, string passage, string timex) => Found("de-de", text, kind, passage, timex);

    [Theory]
    [InlineData("es-es", "el 3 de junio de 2025", "date", "3 de junio de 2025", "2025-06-03")]
    [InlineData("es-es", "la semana pasada", "daterange", "la semana pasada", "2026-W19")]
    [InlineData("es-es", "hace dos meses", "date", "hace dos meses", "2026-03-13")]
    [InlineData("it-it", "domani alle 15", "datetime", "domani alle 15", "2026-05-14T15")]
    [InlineData("it-it", "tre settimane fa", "date", "tre settimane fa", "2026-04-22")]
    [InlineData("pt-br", "depois de amanhã", "date", "depois de amanhã", "2026-05-15")]
    [InlineData("pt-br", "3 de junho de 2025", "date", "3 de junho de 2025", "2025-06-03")]
    [InlineData("nl-nl", "volgende week", "daterange", "volgende week", "2026-W21")]
    [InlineData("nl-nl", "drie weken geleden", "date", "drie weken geleden", "2026-04-22")]
    public void In_the_others(string culture, string text, string kind, string passage, string timex) => Found(culture, text, kind, passage, timex);

    private static void Found(string culture, string text, string kind, string passage, string timex)
    {
        var found = Said.Once(culture, text);
        Assert.Equal((kind, passage, timex), (found.Kind(), found.Text, found.Values()[0]["timex"]));
    }
}

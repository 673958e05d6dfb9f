namespace EthicalBot.Tests.Browser.Desk;

/// <summary>Two people at the desk, each in a browser of their own.</summary>
public sealed class ColleagueTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task What_one_accepts_moves_to_the_others_for_the_other_who_cannot_reply(string language)
    {
        var (marie, paul) = (await ArriveAsync("Marie", language), await ArriveAsync("Paul", language));
        var (chat, reference) = await WaitAsync(language);
        foreach (var desk in new[] { marie, paul })
        {
            await Expect(desk.RowsIn("waiting")).ToContainTextAsync(reference);
            await desk.OpenCaseAsync(reference);
        }

        await marie.AcceptAsync();

        await Expect(paul.RowsIn("others")).ToContainTextAsync(reference);
        await Expect(paul.RowsIn("others")).ToContainTextAsync(paul.Words.With);
        await Expect(paul.RowsIn("waiting")).ToHaveCountAsync(0);
        await Expect(paul.Accept).ToHaveCountAsync(0);
        await Expect(paul.Box).ToHaveCountAsync(0);
        await Expect(paul.Composer).ToContainTextAsync(paul.Words.AnsweredByOther);
        await Expect(paul.Facts).Not.ToContainTextAsync("10042");
        await paul.PictureAsync($"desk of a colleague {language}");

        // What a colleague may do: read along without personal data, and leave a note.
        await paul.NoteAsync("zebrafish");
        await Expect(marie.Notes).ToContainTextAsync("zebrafish");
        await marie.ReplyAsync("Bonjour / hello!");
        await chat.HearAsync("Bonjour / hello!");
        await Expect(paul.LinesOf("person")).ToHaveTextAsync(["Bonjour / hello!"]);
        await Expect(chat.Page.Locator("body")).Not.ToContainTextAsync("zebrafish");
        await Expect(chat.Page.Locator("body")).Not.ToContainTextAsync("Paul");
    }
}

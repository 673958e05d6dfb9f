namespace EthicalBot.Tests.Browser;

public sealed class FileTests(BrowserHouse house) : BrowserTest(house)
{
    // The smallest picture there is: one transparent point.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static readonly byte[] Program = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF];

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_picture_is_kept(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.SendFileAsync("parcel.png", "image/png", Picture);

        await chat.HearAsync(chat.Words.FileKept);
        await Expect(chat.FromCustomer).ToContainTextAsync("parcel.png");
        await Expect(chat.Status).ToBeEmptyAsync();
        await chat.AssertAccessibleAsync("file");
        await chat.PictureAsync($"picture kept {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_program_is_refused_with_a_sentence_and_the_conversation_goes_on(string language)
    {
        var visitor = await VisitAsync(language);
        visitor.Expecting("415");
        visitor.Expecting("Failed to post activity");
        var chat = await visitor.OpenChatAsync();
        await chat.SendFileAsync("invoice.exe", "application/x-msdownload", Program);

        await Expect(chat.Status).ToContainTextAsync(chat.Words.FileRefused);
        await chat.PictureAsync($"program refused {language}");

        await chat.SayAsync("10042", chat.Words.AsksProof);
        await Expect(chat.Status).ToBeEmptyAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(2);
    }
}

using EthicalBot.Understanding.Languages;
using EthicalBot.Understanding.Trainer;

if (args is not [var utterances, var languages, var descriptions, var texting, var output])
{
    Console.Error.WriteLine("usage: <folder with the utterances> <folder with texts by language> <folder with self-descriptions> <folder with short forms> <file to write the model to>");
    return 2;
}

try
{
    // Written beside and moved: a build that is cut leaves no half model.
    var unfinished = output + ".part";
    await using (var file = File.Create(unfinished)) new ModelTraining(UtteranceFiles.In(utterances), SelfDescriptions.In(descriptions), Texting.In(texting)).Write(LanguageText.ReadFolder(languages), file);
    File.Move(unfinished, output, overwrite: true);
    Console.WriteLine($"Trained on the utterances in {utterances}: {new FileInfo(output).Length / 1024} kB.");
    return 0;
}
catch (InvalidDataException wrong)
{
    Console.Error.WriteLine($"error : {wrong.Message}");
    return 1;
}
